// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import org.isnad.learn.UsefulDocument;

/**
 * A document in the list of what to annotate next.
 *
 * @param title its title, or its id where it has none
 */
record UsefulRow(UsefulDocument useful, String title) {
}
