// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Studies and measures of agreement between annotators. A {@link org.isnad.agreement.Study} is what several raters did, cut into
 * documents; an {@link org.isnad.agreement.AgreementMeasure} makes figures of it; {@link org.isnad.agreement.Evaluation} adds the
 * bootstrap interval. Everything here is immutable and safe for any thread, and no argument may be null unless it says so.
 */
package org.isnad.agreement;
