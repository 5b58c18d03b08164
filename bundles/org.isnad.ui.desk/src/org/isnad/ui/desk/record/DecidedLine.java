// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.arabic.pair.PairReason;
import org.isnad.core.CorpusStore;
import org.isnad.core.Scheme;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.OthersSaid;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.ClaimRelation;
import org.isnad.scene.ElementLook;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;

/**
 * What the ranking thinks of a pair and what other annotators and the gold standard say of it, told only when the pair is decided: before, it would sway the annotator. Where the desk has gone on it is told of the pair
 * before, which is named.
 */
final class DecidedLine extends Composite {
    private final Label title;
    private final Label words;
    private final Label others;
    private ClaimPair asked;

    DecidedLine(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "part"); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 2;
        setLayout(layout);
        title = line(Fonts.smallBold());
        words = line(Fonts.small());
        others = line(Fonts.small());
    }

    private Label line(Font font) {
        Label label = Css.style(new Label(this, SWT.WRAP), "muted"); //$NON-NLS-1$
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    /** Tells of a pair that is decided. */
    void show(Candidate decided, boolean before) {
        CorpusStore store = Workspace.corpus().orElseThrow();
        String judged = Desk.get().relation(decided.pair()).map(relation -> ElementLook.relationLabel(store.scheme(), relation.getLabel())).orElse(DeskMessages.notRelated);
        title.setText(Isolation.message(before ? DeskMessages.pairBefore : DeskMessages.thisPair, judged));
        words.setText(told(decided, store.scheme()));
        int width = Math.max(80, getParent().getClientArea().width - 30);
        ((GridData) title.getLayoutData()).widthHint = width;
        ((GridData) words.getLayoutData()).widthHint = width;
        ((GridData) others.getLayoutData()).widthHint = width;
        askOthers(decided.pair(), store.scheme());
    }

    /** What others say of it is read beside the window; their files may not be in memory. */
    private void askOthers(ClaimPair pair, Scheme scheme) {
        if (pair.equals(asked)) {
            return;
        }
        asked = pair;
        tellOthers(""); //$NON-NLS-1$
        Workspace.session().ifPresent(session -> Desk.get().claims(pair).ifPresent(claims -> Job.createSystem(DeskMessages.reading, monitor -> {
            try {
                List<OthersSaid.Said> said = session.read(() -> OthersSaid.of(session.store(), session.annotator(), claims));
                String told = said.stream().map(each -> Isolation.message(DeskMessages.otherSaid, each.annotator(), ElementLook.relationLabel(scheme, each.label())))
                    .collect(Collectors.joining("\n")); //$NON-NLS-1$
                getDisplay().asyncExec(() -> {
                    if (!isDisposed() && pair.equals(asked) && !told.isEmpty()) {
                        tellOthers(told);
                    }
                });
                return Status.OK_STATUS;
            } catch (Exception e) {
                Jobs.warn(e.getMessage());
                return Status.CANCEL_STATUS;
            }
        }).schedule()));
    }

    private void tellOthers(String told) {
        others.setText(told);
        others.setVisible(!told.isEmpty());
        ((GridData) others.getLayoutData()).exclude = told.isEmpty();
        getParent().layout(true, true);
    }

    private static String told(Candidate decided, Scheme scheme) {
        ClaimRelation suggestion = Desk.get().suggestions(decided.pair()).stream().findFirst().orElse(null);
        String from = decided.pool() == Pool.RANDOM ? DeskMessages.byChance + ' ' : ""; //$NON-NLS-1$
        if (suggestion == null) {
            return from + DeskMessages.notRanked;
        }
        String score = suggestion.getScore() == null ? "\u2013" : String.format(Locale.ROOT, "%.2f", suggestion.getScore()); //$NON-NLS-1$ //$NON-NLS-2$
        String ranked = Isolation.message(DeskMessages.ranked, ElementLook.relationLabel(scheme, suggestion.getLabel()), score);
        String reasons = Optional.ofNullable(suggestion.getNote()).map(note -> PairReason.noteIn(note, DeskMessages.language)).orElse(""); //$NON-NLS-1$
        return from + ranked + (reasons.isBlank() ? "" : '\n' + reasons); //$NON-NLS-1$
    }
}
