// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.ui.workflow.progress.ProgressRow.Count;
import org.isnad.workflow.CorpusState;
import org.isnad.workflow.DocumentProgress;
import org.isnad.workflow.DocumentState;
import org.isnad.workflow.ProgressReport;

/** Makes the lines of a report. */
final class ProgressRows {
    private static final int MINUTE = 60;
    private static final int HOUR = 60;
    private static final int LONG = 10 * HOUR;

    private final ProgressReport report;
    private final Set<String> open;
    private final List<ProgressRow> rows = new ArrayList<>();

    private ProgressRows(ProgressReport report, Set<String> open) {
        this.report = report;
        this.open = open;
    }

    /** The lines, with the documents below those counts whose keys are open. */
    static List<ProgressRow> of(ProgressReport report, Set<String> open) {
        ProgressRows rows = new ProgressRows(report, open);
        rows.all();
        report.annotators().forEach(rows::annotator);
        return rows.rows;
    }

    private void all() {
        int gold = report.in(CorpusState.GOLD).size();
        rows.add(new ProgressRow.Work(WorkflowMessages.allDocuments, gold, report.documents().size(), WorkflowMessages.ofThemGold));
        for (CorpusState state : CorpusState.values()) {
            count("", state.id(), state.label(), glyph(state), ink(state), report.in(state)); //$NON-NLS-1$
        }
    }

    private void annotator(String annotator) {
        List<DocumentProgress> done = report.in(annotator, DocumentState.DONE);
        int finished = done.size() + report.in(annotator, DocumentState.LOCKED).size();
        rows.add(new ProgressRow.Work(annotator, finished, report.workOf(annotator), left(annotator, finished)));
        for (DocumentState state : DocumentState.values()) {
            count(annotator, state.id(), state.label(), glyph(state), ink(state), report.in(annotator, state));
        }
    }

    private String left(String annotator, int finished) {
        OptionalLong seconds = report.remainingSeconds(annotator);
        if (finished == report.workOf(annotator)) {
            return WorkflowMessages.nothingToDo;
        }
        return seconds.isEmpty() ? WorkflowMessages.effortUnknown : NLS.bind(WorkflowMessages.effortLeft, duration(seconds.getAsLong()));
    }

    /** In words, and no finer than an estimate can be. */
    static String duration(long seconds) {
        long minutes = Math.max(1, Math.round(seconds / (double) MINUTE));
        if (minutes < HOUR) {
            return NLS.bind(WorkflowMessages.minutes, minutes);
        }
        return minutes >= LONG || minutes % HOUR == 0 ? NLS.bind(WorkflowMessages.hours, Math.round(minutes / (double) HOUR))
            : NLS.bind(WorkflowMessages.hoursMinutes, minutes / HOUR, minutes % HOUR);
    }

    private void count(String work, String state, String label, Glyph glyph, Token ink, List<DocumentProgress> documents) {
        if (documents.isEmpty()) {
            return;
        }
        Count count = new Count(work, state, label, glyph, ink, documents, open.contains(work + '|' + state));
        rows.add(count);
        if (count.open()) {
            documents.forEach(document -> rows.add(new ProgressRow.Article(count.key(), document)));
        }
    }

    static Glyph glyph(DocumentState state) {
        return switch (state) {
            case NEW -> Glyph.NEW;
            case IN_PROGRESS -> Glyph.HALF;
            case DONE -> Glyph.DONE;
            case LOCKED -> Glyph.LOCK;
        };
    }

    private static Token ink(DocumentState state) {
        return switch (state) {
            case IN_PROGRESS -> Token.CLAIM;
            case DONE -> Token.SOURCE;
            default -> Token.MUTED;
        };
    }

    private static Glyph glyph(CorpusState state) {
        return switch (state) {
            case OPEN -> Glyph.HALF;
            case ANNOTATED -> Glyph.CHECK;
            case IN_ADJUDICATION -> Glyph.MERGE;
            case GOLD -> Glyph.GOLD;
        };
    }

    private static Token ink(CorpusState state) {
        return switch (state) {
            case OPEN -> Token.CLAIM;
            case ANNOTATED -> Token.SOURCE;
            case IN_ADJUDICATION -> Token.DISAGREEMENT;
            case GOLD -> Token.GOLD;
        };
    }
}
