// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What suggestions do to annotators: annotations of documents that were annotated without suggestions beside those of documents with them. Values are
 * immutable and safe for any thread.
 */
package org.isnad.agreement.bias;
