// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The gold-standard release: a dataset in splits without leakage, with its card, manifest and checksums, and the proof that it is sound. */
package org.isnad.release;
