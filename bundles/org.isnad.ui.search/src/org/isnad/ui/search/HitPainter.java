// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.layout.Direction;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.search.Hit;
import org.isnad.search.Occurrence;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws hits in their contexts, and the articles they are in. Texts are read for the lines in sight only. */
final class HitPainter implements RowPainter<HitRow> {
    static final int HEIGHT = 27;
    private static final int NAME = 104;
    private static final int ANNOTATOR = 64;
    /** More characters than fit beside a hit on any screen. */
    private static final int CONTEXT = 160;
    private static final int REMEMBERED = 300;

    private record Shown(Hit hit, String trouble) {
    }

    private final Map<Occurrence, Shown> contexts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Occurrence, Shown> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Map<String, String> names = Map.of();
    private CorpusStore named;
    private boolean grouped;
    private boolean several;
    private Token tint = Token.SELECTION_FILL;

    /** Begins with other rows, of annotations in a ground or of words. Where they are of several annotators, each is named. */
    void show(boolean inGroups, Token ground, List<Occurrence> places) {
        contexts.clear();
        String first = places.isEmpty() ? null : places.get(0).annotator();
        several = first != null && places.stream().anyMatch(place -> !first.equals(place.annotator()));
        Workspace.corpus().ifPresent(this::name);
        grouped = inGroups;
        tint = ground;
    }

    /** The names depend on all documents, and take time where there are many. */
    private void name(CorpusStore store) {
        try {
            if (store != named || names.size() != store.documents().size()) {
                names = ElementLook.shortNames(store);
                named = store;
            }
        } catch (CorpusException e) {
            names = Map.of(); // the hits say what is wrong
        }
    }

    @Override
    public int height(HitRow row, Ink ink) {
        return HEIGHT;
    }

    @Override
    public boolean selectable(HitRow row) {
        return !row.isHeading();
    }

    @Override
    public void paint(HitRow row, Ink ink, boolean selected) {
        if (row.isHeading()) {
            heading(row, ink);
            return;
        }
        int x = grouped ? Ink.PAD + 20 : Ink.PAD;
        if (!grouped) {
            ink.text(name(row.document()), Fonts.small(), Token.MUTED, x, 0, HEIGHT, NAME - 8);
            x += NAME;
        }
        if (several) {
            ink.text(row.place().annotator(), Fonts.small(), Token.MUTED, x, 0, HEIGHT, ANNOTATOR - 8);
            x += ANNOTATOR;
        }
        Shown shown = shown(row.place());
        int width = ink.width() - x - Ink.PAD;
        if (shown.hit() == null) {
            ink.text(shown.trouble(), Fonts.small(), Token.CONTRADICTION, x, 0, HEIGHT, width);
        } else {
            KwicLine line = new KwicLine(shown.hit(), isRightToLeft(row.document()), selected ? Token.SELECTION_FILL : tint, Fonts.quoteSmall());
            ink.draw(x, 0, width, HEIGHT, line::paint);
        }
        if (!grouped) {
            ink.hairline(HEIGHT - 1);
        }
    }

    private void heading(HitRow row, Ink ink) {
        Document document = document(row.document());
        ink.fill(0, 0, ink.width() + 1, HEIGHT, Token.HEAD);
        ink.glyph(Glyph.DOCUMENT, Token.MUTED, Ink.PAD, (HEIGHT - 14) / 2, 14);
        int x = Ink.PAD + 20;
        String title = document == null ? row.document() : ElementLook.documentTitle(document);
        String about = about(document);
        int end = ink.width() - Ink.PAD;
        end -= ink.textEnd(Integer.toString(row.count()), Fonts.small(), Token.MUTED, end, 0, HEIGHT) + 12;
        int room = end - x;
        x += ink.text(title, Quote.arabic(title) ? Fonts.quoteSmall() : Fonts.bold(), Token.TEXT, x, 0, HEIGHT, about.isEmpty() ? room : room * 2 / 3) + 12;
        if (!about.isEmpty()) {
            ink.text(about, Fonts.small(), Token.MUTED, x, 0, HEIGHT, end - x);
        }
    }

    private static String about(Document document) {
        if (document == null) {
            return ""; //$NON-NLS-1$
        }
        String outlet = Isolation.isolate(document.getOutlet());
        String date = Isolation.isolate(document.getPubDate());
        return outlet.isEmpty() || date.isEmpty() ? outlet + date : outlet + " \u00b7 " + date; //$NON-NLS-1$
    }

    private String name(String document) {
        return names.getOrDefault(document, document);
    }

    private static Document document(String id) {
        try {
            return Workspace.corpus().isEmpty() ? null : Workspace.corpus().get().document(id).orElse(null);
        } catch (CorpusException e) {
            return null; // its hits say what is wrong
        }
    }

    private static boolean isRightToLeft(String id) {
        Document document = document(id);
        return document != null && Direction.ofLanguage(Workspace.corpus().get().languageOf(document)).isRightToLeft();
    }

    private Shown shown(Occurrence place) {
        return contexts.computeIfAbsent(place, HitPainter::read);
    }

    private static Shown read(Occurrence place) {
        if (Workspace.corpus().isEmpty()) {
            return new Shown(null, ""); //$NON-NLS-1$
        }
        CorpusStore store = Workspace.corpus().get();
        try {
            return new Shown(place.in(store.text(place.document()), CONTEXT), null);
        } catch (CorpusException e) {
            return new Shown(null, e.getMessage());
        }
    }

    /** The hit with its context, or null where its text cannot be read. */
    Hit hit(HitRow row) {
        return row.isHeading() ? null : shown(row.place()).hit();
    }

    @Override
    public String spoken(HitRow row) {
        if (row.isHeading()) {
            Document document = document(row.document());
            return (document == null ? row.document() : ElementLook.documentTitle(document)) + ", " + row.count(); //$NON-NLS-1$
        }
        Hit hit = hit(row);
        return hit == null ? name(row.document()) : name(row.document()) + ": " + hit.left() + hit.match() + hit.right(); //$NON-NLS-1$
    }

    @Override
    public String tooltip(HitRow row, Ink ink) {
        Document document = row.isHeading() ? null : document(row.document());
        return document == null ? null : Isolation.isolate(ElementLook.documentTitle(document)) + '\n' + about(document);
    }
}
