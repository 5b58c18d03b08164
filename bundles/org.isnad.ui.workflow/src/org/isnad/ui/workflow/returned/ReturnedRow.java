// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.returned;

import org.isnad.workflow.guidelines.Outdated;
import org.isnad.workflow.review.GuidelineQuestion;
import org.isnad.workflow.review.Returned;

/** A line of the feedback. */
public sealed interface ReturnedRow {
    /** What follows; a click or Enter shows it or hides it. */
    record Group(String key, String title, int count, boolean open) implements ReturnedRow {
    }

    /** Something that was decided otherwise, and whether the annotator has ticked it off. */
    record Item(Returned returned, boolean seen) implements ReturnedRow {
        /** What stays the same while the decision does. */
        static String key(Returned returned) {
            var difference = returned.difference();
            return returned.decision() + ' ' + difference.leftId() + ' ' + difference.rightId() + ' ' + difference.kind().id() + ' ' + difference.right();
        }
    }

    /** A question that the guidelines leave open; open while its cases stand below. */
    record Question(GuidelineQuestion question, boolean open) implements ReturnedRow {
    }

    /** Where it came up. */
    record Case(GuidelineQuestion question, GuidelineQuestion.Case one) implements ReturnedRow {
    }

    /** Something that was made under older guidelines. */
    record Old(Outdated outdated) implements ReturnedRow {
    }
}
