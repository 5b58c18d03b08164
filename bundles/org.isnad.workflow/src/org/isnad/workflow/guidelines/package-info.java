// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The guidelines of a corpus: versions, the words about a tag, what was annotated under older ones. */
package org.isnad.workflow.guidelines;
