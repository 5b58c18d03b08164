// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

/** Follows the desk. Called on the UI thread. */
public interface DeskListener {
    /** Other pairs are in the queue, or stand in another order. */
    default void queueChanged() {
    }

    /** Another pair is looked at, or other things are said of it. */
    default void pairChanged() {
    }
}
