// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The agreement of a corpus cut in many ways: by pair of annotators, document, week, layer and label, as tables that can be written to
 * files, as confusion matrices, and down to the very disagreements behind a value. No argument may be null unless it says so.
 */
package org.isnad.agreement.table;
