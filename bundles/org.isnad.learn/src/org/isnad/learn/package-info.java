// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** A learner of one's own: trained on what the annotators of a corpus accepted, measured on documents it has not seen, and run as a pipeline. */
package org.isnad.learn;
