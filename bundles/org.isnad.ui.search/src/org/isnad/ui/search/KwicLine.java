// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.scene.look.Token;
import org.isnad.search.Hit;
import org.isnad.ui.look.Palette;

/**
 * A hit on one line, what was found beginning in the same column in each: in Arabic the words before stand to the right of it and those
 * behind to the left, as in the article, whichever way the interface runs. The three parts are laid out each for itself in the direction
 * of the article, so that none can order the signs of another; contexts end at whole words. For the UI thread.
 */
final class KwicLine {
    /** The part of the width that the words before have. */
    private static final double BEFORE = 0.4;
    private static final double BASELINE = 0.63;
    private static final int GAP = 5;
    private static final int TINT = 3;
    private static final String MORE = "\u2026"; //$NON-NLS-1$

    private final Hit hit;
    private final boolean rightToLeft;
    private final Token tint;
    private final Font font;

    /** @param tint the ground of what was found */
    KwicLine(Hit hit, boolean rightToLeft, Token tint, Font font) {
        this.font = font;
        this.hit = hit;
        this.rightToLeft = rightToLeft;
        this.tint = tint;
    }

    void paint(GC gc, int x, int y, int width, int height) {
        boolean mirrored = (gc.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setFont(font);
        try {
            int column = (int) (width * BEFORE);
            String cut = Joining.at(hit.left(), hit.match());
            String end = Joining.at(hit.match(), hit.right());
            String match = fitted(layout, cut + oneLine(hit.match()) + end, width - column - 2 * TINT, false);
            int matchWidth = width(layout, match);
            Place place = new Place(x, width, mirrored);
            // Distances are counted from the edge where a line of the article begins.
            gc.setBackground(Palette.color(tint));
            Rectangle ground = place.of(column - TINT, matchWidth + 2 * TINT, y + 2, height - 5);
            gc.fillRoundRectangle(ground.x, ground.y, ground.width, ground.height, 4, 4);
            draw(gc, layout, match, Token.TEXT, place.of(column, matchWidth, y, height));
            int before = cut.isEmpty() && hit.left().endsWith(" ") ? GAP : TINT; //$NON-NLS-1$
            String left = fitted(layout, oneLine(hit.left()) + cut, column - before - TINT, true);
            int leftWidth = width(layout, left);
            draw(gc, layout, left, Token.MUTED, place.of(column - before - leftWidth, leftWidth, y, height));
            int from = column + matchWidth + (end.isEmpty() && hit.right().startsWith(" ") ? GAP : TINT); //$NON-NLS-1$
            // Where what was found is cut itself there is nothing behind it to be seen.
            String right = match.endsWith(MORE) ? "" : fitted(layout, end + oneLine(hit.right()), width - from, false); //$NON-NLS-1$
            draw(gc, layout, right, Token.MUTED, place.of(from, width(layout, right), y, height));
        } finally {
            layout.dispose();
        }
    }

    /** Where a stretch of the line lies in the list. */
    private final class Place {
        private final int x;
        private final int width;
        private final boolean mirrored;

        Place(int x, int width, boolean mirrored) {
            this.x = x;
            this.width = width;
            this.mirrored = mirrored;
        }

        /** A stretch so many pixels from where the article's line begins. */
        Rectangle of(int from, int stretch, int y, int height) {
            int onSurface = rightToLeft == mirrored ? from : width - from - stretch;
            return new Rectangle(x + onSurface, y, stretch, height);
        }
    }

    private static void draw(GC gc, TextLayout layout, String text, Token ink, Rectangle place) {
        layout.setText(text);
        gc.setForeground(Palette.color(ink));
        // Parts in different scripts have different heights, and one line to stand on.
        int baseline = place.y + (int) (place.height * BASELINE);
        layout.draw(gc, place.x, baseline - layout.getLineMetrics(0).getAscent() - layout.getLineMetrics(0).getLeading());
    }

    private static int width(TextLayout layout, String text) {
        layout.setText(text);
        return layout.getBounds().width;
    }

    /** As many whole words as have room, from the beginning or from the end. */
    private static String fitted(TextLayout layout, String text, int room, boolean fromEnd) {
        String rest = text;
        while (!rest.isEmpty() && width(layout, rest) > room) {
            String core = fromEnd ? rest.substring(rest.startsWith(MORE) ? 1 : 0).stripLeading() : rest.substring(0, rest.length() - (rest.endsWith(MORE) ? 1 : 0)).stripTrailing();
            int space = fromEnd ? core.indexOf(' ') : core.lastIndexOf(' ');
            if (space < 0) {
                return room > width(layout, MORE) + GAP ? MORE : ""; //$NON-NLS-1$
            }
            rest = fromEnd ? MORE + core.substring(space) : core.substring(0, space) + ' ' + MORE;
        }
        return rest;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

}
