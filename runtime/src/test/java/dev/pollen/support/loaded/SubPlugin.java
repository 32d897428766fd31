// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

public class SubPlugin extends Plugin {
    @Override
    public void serve() {}
}
