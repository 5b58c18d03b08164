// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** What adjudication decided otherwise, for the annotator and for the guidelines. */
package org.isnad.workflow.review;
