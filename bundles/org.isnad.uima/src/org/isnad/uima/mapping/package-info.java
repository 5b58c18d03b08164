// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What the types of a third-party engine become here: a small text file that users edit, its check, its proposal, its engine. */
package org.isnad.uima.mapping;
