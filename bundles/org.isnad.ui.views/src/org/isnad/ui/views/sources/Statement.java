// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.List;

/**
 * Something a source says, as an annotator attributed it.
 *
 * @param claim the id of the claim, in the document
 * @param words of the claim
 * @param denies whether the source says that it is not so
 * @param cue the class of the cue, a tag or null
 * @param factuality how certain the source is, a tag or null
 * @param through whom the source has it from, where it reports another, or null
 * @param answers the relations of the claim to others
 */
record Statement(String document, String claim, int paragraph, String words, boolean denies, String cue, String factuality, String through, List<Answer> answers) {

    /**
     * How another claim stands to a statement.
     *
     * @param label a tag of the relation
     * @param words of the other claim, or null where it is not there any more
     * @param source who makes it, or null
     */
    record Answer(String relation, String label, String document, String claim, String words, String source) {
    }

    boolean isContradicted() {
        return answers.stream().anyMatch(answer -> "CONTRADICTION".equals(answer.label())); //$NON-NLS-1$
    }
}
