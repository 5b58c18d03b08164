// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.Locale;
import java.util.Optional;

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
import org.isnad.desk.pairs.Pool;
import org.isnad.model.ClaimRelation;
import org.isnad.scene.ElementLook;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;

/**
 * What the ranking thinks of a pair, told only when the pair is decided: before, it would sway the annotator. Where the desk has gone on it is told of the pair
 * before, which is named.
 */
final class DecidedLine extends Composite {
    private final Label title;
    private final Label words;

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
