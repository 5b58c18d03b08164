// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import org.isnad.core.Problem;
import org.isnad.core.Severity;

/** A line of the problems: one problem, or the heading of a rule with what it demands and how often it is broken. */
sealed interface ProblemRow {

    record Rule(String id, Severity severity, String label, int count) implements ProblemRow {
    }

    record One(Problem problem, String message, String documentName, String place) implements ProblemRow {
    }
}
