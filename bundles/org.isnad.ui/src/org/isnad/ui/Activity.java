// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

/**
 * A long task as the status bar shows it: a value, replaced as the task goes on.
 *
 * @param title what is done
 * @param detail what it is at now; may be empty
 * @param fraction how much is done, 0 to 1; negative while that is not known
 * @param cancel asks the task to stop
 */
public record Activity(String title, String detail, double fraction, Runnable cancel) {
}
