// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.isnad.core.BlindShare;
import org.isnad.model.WorkState;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.DocumentSummary;
import org.isnad.ui.views.WorkProgress;
import org.isnad.ui.views.corpus.NavigatorRow.Article;
import org.isnad.ui.views.corpus.NavigatorRow.Outlet;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.workflow.CorpusState;
import org.isnad.workflow.DocumentProgress;
import org.isnad.workflow.DocumentState;

/** Draws outlets and documents; a document with its state, title in two lines at most, number of claims and progress. */
final class NavigatorPainter implements RowPainter<NavigatorRow> {
    static final int ROW = 26;
    /** Where a click opens and closes an outlet. */
    static final int CHEVRON_END = 26;
    private static final int LINE = 22;
    private static final int GLYPH = 16;
    private static final int BLIND = 12;
    private static final int INDENT = 28;
    private static final int BAR = 32;
    /** The state of the work of all, at the end of the row. */
    private static final int STATE = 12;
    private static final int NUMBER = 30;
    private static final int EDGE = 8;

    private static int titleWidth(Article article, Ink ink) {
        return ink.width() - INDENT - GLYPH - 6 - EDGE - STATE - 6 - BAR - NUMBER - (isBlind(article) ? BLIND + 4 : 0);
    }

    private static Font face(String text) {
        return Quote.arabic(text) ? Fonts.quoteSmall() : Fonts.ui();
    }

    @Override
    public int height(NavigatorRow row, Ink ink) {
        if (row instanceof Article article) {
            int lines = ink.lines(article.title(), face(article.title()), titleWidth(article, ink), 2).size();
            return lines < 2 ? ROW : ROW - 2 + LINE;
        }
        return ROW;
    }

    @Override
    public void paint(NavigatorRow row, Ink ink, boolean selected) {
        switch (row) {
            case Outlet outlet -> {
                ink.glyph(outlet.open() ? Glyph.DOWN : Glyph.RIGHT, Token.MUTED, EDGE, 5, GLYPH);
                ink.glyph(Glyph.FOLDER, Token.MUTED, EDGE + GLYPH + 4, 5, GLYPH);
                int x = EDGE + 2 * GLYPH + 10;
                int end = ink.width() - EDGE;
                end -= ink.textEnd(Integer.toString(outlet.documents()), Fonts.small(), Token.MUTED, end, 0, ROW) + 6;
                ink.text(outlet.name(), face(outlet.name()), Token.TEXT, x, 0, ROW, end - x);
            }
            case Article article -> article(article, ink);
        }
    }

    private static void article(Article article, Ink ink) {
        DocumentSummary summary = CorpusSummary.of(article.document().getId());
        WorkState state = summary.state();
        boolean locked = isLocked(article);
        ink.glyph(locked ? Glyph.LOCK : ElementLabels.stateGlyph(state), locked ? Token.MUTED : ElementLabels.stateInk(state), INDENT, 5, GLYPH);
        int x = INDENT + GLYPH + 6;
        List<String> lines = ink.lines(article.title(), face(article.title()), titleWidth(article, ink), 2);
        for (int i = 0; i < lines.size(); i++) {
            ink.text(lines.get(i), face(article.title()), Token.TEXT, x, lines.size() == 1 ? 0 : i * LINE, lines.size() == 1 ? ROW : LINE + 2);
        }
        int bar = ink.width() - EDGE - STATE - 6 - BAR;
        if (isBlind(article)) {
            ink.glyph(Glyph.BLIND, Token.MUTED, bar - NUMBER - BLIND, 7, BLIND);
        }
        ofAll(article).ifPresent(all -> ink.glyph(all.glyph(), all.ink(), ink.width() - EDGE - STATE, 7, STATE));
        ink.textEnd(Integer.toString(summary.claims()), Fonts.small(), Token.MUTED, bar - 8, 0, ROW);
        ink.bar(bar, ROW / 2 - 2, BAR, summary.progress(), state == WorkState.GOLD ? Token.GOLD_BAR : Token.SOURCE);
    }

    @Override
    public Object identity(NavigatorRow row) {
        return switch (row) {
            case Outlet outlet -> "outlet " + outlet.name(); //$NON-NLS-1$
            case Article article -> article.document();
        };
    }

    @Override
    public String spoken(NavigatorRow row) {
        return switch (row) {
            case Outlet outlet -> outlet.name();
            case Article article -> article.title() + ", " + states(article) //$NON-NLS-1$
                + (isBlind(article) ? ", " + CorpusMessages.blind : ""); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    @Override
    public String tooltip(NavigatorRow row, Ink ink) {
        boolean cut = row instanceof Article article && ink.lines(article.title(), face(article.title()), titleWidth(article, ink), 3).size() > 2;
        boolean blind = row instanceof Article article && isBlind(article);
        return row instanceof Article article && (cut || blind || ofAll(article).isPresent() || isLocked(article)) ? tip(article, blind) : null;
    }

    private static boolean isLocked(Article article) {
        return WorkProgress.of(article.document().getId()).map(DocumentProgress::works).map(works -> works.get(Workspace.annotator()))
            .filter(work -> work.state() == DocumentState.LOCKED).isPresent();
    }

    /** How the work of all is shown; work that is still going on is shown by the annotator's own state alone. */
    private record OfAll(CorpusState state, Glyph glyph, Token ink) {
    }

    private static Optional<OfAll> ofAll(Article article) {
        CorpusState state = WorkProgress.of(article.document().getId()).map(DocumentProgress::state).orElse(CorpusState.OPEN);
        return switch (state) {
            case OPEN -> Optional.empty();
            case ANNOTATED -> Optional.of(new OfAll(state, Glyph.CHECK, Token.SOURCE));
            case IN_ADJUDICATION -> Optional.of(new OfAll(state, Glyph.MERGE, Token.DISAGREEMENT));
            case GOLD -> Optional.of(new OfAll(state, Glyph.GOLD, Token.GOLD));
        };
    }

    private static String states(Article article) {
        String own = isLocked(article) ? DocumentState.LOCKED.label() : ElementLabels.stateLabel(CorpusSummary.of(article.document().getId()).state());
        return own + ofAll(article).map(all -> NLS.bind(CorpusMessages.stateOfAll, all.state().label())).orElse(""); //$NON-NLS-1$
    }

    private static boolean isBlind(Article article) {
        return Workspace.corpus().filter(store -> BlindShare.isBlind(store.corpus(), article.document().getId())).isPresent();
    }

    private static String tip(Article article, boolean blind) {
        DocumentSummary summary = CorpusSummary.of(article.document().getId());
        String tip = NLS.bind(CorpusMessages.tip, new Object[] {article.title(), states(article), summary.claims()});
        return blind ? tip + '\n' + CorpusMessages.blind : tip;
    }
}
