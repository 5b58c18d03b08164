// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.core.inference.Inconsistency;
import org.isnad.core.inference.Link;
import org.isnad.model.ClaimRelation;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.relations.ClaimFinder;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws what follows as a path: the claims in their own words, and between them the sign of the relation that leads from one to the next. */
final class FollowPainter implements RowPainter<FollowRow> {
    static final int HEIGHT = 30;
    private static final int TITLE = 112;
    private static final int SIGN = 16;
    private static final int GAP = 6;
    /** The room of the sign behind words that were left out. */
    private static final int ELLIPSIS = 16;

    private Known known;
    private ClaimFinder finder;
    private final Map<Object, List<Piece>> pieces = new HashMap<>();

    /** A claim of a path, and the relation that leads to the next, null for the last. */
    private record Piece(String document, String words, String label) {
    }

    void show(Known newKnown) {
        known = newKnown;
        finder = Workspace.session().map(session -> new ClaimFinder(session.store(), session.annotator())).orElse(null);
        pieces.clear();
    }

    @Override
    public int height(FollowRow row, Ink ink) {
        return HEIGHT;
    }

    private static Glyph glyph(FollowRow row) {
        return switch (row) {
            case FollowRow.Follows follows -> ElementLook.relationGlyph(follows.implied().kind().name());
            case FollowRow.Conflict conflict -> Glyph.ERROR;
            case FollowRow.Broken broken -> Glyph.WARNING;
        };
    }

    private static Token ink(FollowRow row) {
        return switch (row) {
            case FollowRow.Follows follows -> ElementLook.relationTone(follows.implied().kind().name()).ink();
            case FollowRow.Conflict conflict -> Token.CONTRADICTION;
            case FollowRow.Broken broken -> Token.CUE;
        };
    }

    static String title(FollowRow row) {
        return switch (row) {
            case FollowRow.Follows follows -> DeskMessages.follows;
            case FollowRow.Conflict conflict -> conflict.inconsistency() instanceof Inconsistency.Circle ? DeskMessages.circle : DeskMessages.atOdds;
            case FollowRow.Broken broken -> DeskMessages.broken;
        };
    }

    private static String label(String relation) {
        return Workspace.corpus().map(CorpusStore::scheme).map(scheme -> ElementLook.relationLabel(scheme, relation)).orElse(relation);
    }

    @Override
    public void paint(FollowRow row, Ink ink, boolean selected) {
        ink.glyph(glyph(row), ink(row), Ink.PAD, (HEIGHT - SIGN) / 2, SIGN);
        ink.text(title(row), Fonts.small(), ink(row), Ink.PAD + SIGN + GAP, 0, HEIGHT, TITLE - SIGN - GAP);
        int end = ink.width() - Ink.PAD;
        if (selected) {
            String key = row instanceof FollowRow.Broken ? DeskMessages.keyMend : row instanceof FollowRow.Conflict ? DeskMessages.keyGo : DeskMessages.keyAccept;
            int wide = ink.keyWidth("Enter"); //$NON-NLS-1$
            ink.key("Enter", end - wide, (HEIGHT - 17) / 2); //$NON-NLS-1$
            end -= wide + GAP;
            end -= ink.textEnd(key, Fonts.small(), Token.MUTED, end, 0, HEIGHT) + GAP;
        }
        List<Piece> path = path(row);
        int x = Ink.PAD + TITLE;
        int room = (end - x - (path.size() - 1) * (SIGN + 2 * GAP)) / Math.max(1, path.size());
        for (Piece piece : path) {
            int named = ink.text(piece.document(), Fonts.small(), Token.MUTED, x, 0, HEIGHT, room / 2) + GAP;
            String words = ink.lines(piece.words(), Fonts.quoteSmall(), Math.max(20, room - named - ELLIPSIS), 1).getFirst();
            ink.text(words, Fonts.quoteSmall(), Token.TEXT, x + named, 0, HEIGHT);
            x += room + GAP;
            if (piece.label() != null) {
                ink.glyph(ElementLook.relationGlyph(piece.label()), ElementLook.relationTone(piece.label()).ink(), x, (HEIGHT - SIGN) / 2, SIGN);
                x += SIGN + GAP;
            }
        }
        ink.hairline(HEIGHT - 1);
    }

    private List<Piece> path(FollowRow row) {
        return pieces.computeIfAbsent(row, any -> switch (row) {
            case FollowRow.Follows follows -> walk(follows.implied().from(), follows.implied().path());
            case FollowRow.Conflict conflict -> walk(start(conflict.inconsistency().path()), conflict.inconsistency().path());
            case FollowRow.Broken broken -> ends(broken.relation());
        });
    }

    /** The end of the first link that the second does not go on from. */
    private static String start(List<Link> path) {
        Link first = path.getFirst();
        boolean forward = path.size() == 1 || first.to().equals(path.get(1).from()) || first.to().equals(path.get(1).to());
        return forward ? first.from() : first.to();
    }

    private List<Piece> walk(String from, List<Link> path) {
        List<Piece> walked = new ArrayList<>();
        String claim = from;
        for (Link link : path) {
            walked.add(piece(known.document(link, claim), claim, link.kind().name()));
            String next = link.other(claim);
            if (link == path.getLast()) {
                walked.add(piece(known.document(link, next), next, null));
            }
            claim = next;
        }
        return walked;
    }

    private List<Piece> ends(ClaimRelation relation) {
        return List.of(piece(relation.getArg1Document(), relation.getArg1(), relation.getLabel()), piece(relation.getArg2Document(), relation.getArg2(), null));
    }

    private Piece piece(String document, String claim, String label) {
        return finder == null || document == null ? new Piece("", DeskMessages.gone, label) //$NON-NLS-1$
            : new Piece(finder.name(document), finder.find(document, claim).isPresent() ? finder.words(document, claim) : DeskMessages.gone, label);
    }

    @Override
    public Object identity(FollowRow row) {
        return row.identity();
    }

    @Override
    public String spoken(FollowRow row) {
        String kind = row instanceof FollowRow.Follows follows ? ' ' + label(follows.implied().kind().name()) : ""; //$NON-NLS-1$
        StringBuilder told = new StringBuilder(title(row)).append(kind).append(": "); //$NON-NLS-1$
        for (Piece piece : path(row)) {
            told.append(Isolation.isolate(piece.document())).append(' ').append(Isolation.isolate(piece.words()));
            told.append(piece.label() == null ? "" : " \u2014 " + label(piece.label()) + " \u2014 "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return told.toString();
    }

    @Override
    public String tooltip(FollowRow row, Ink ink) {
        List<String> lines = new ArrayList<>(List.of(title(row)));
        for (Piece piece : path(row)) {
            lines.add(Isolation.isolate(piece.document()) + "  " + Isolation.isolate(piece.words())); //$NON-NLS-1$
            if (piece.label() != null) {
                lines.add("   " + label(piece.label())); //$NON-NLS-1$
            }
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }
}
