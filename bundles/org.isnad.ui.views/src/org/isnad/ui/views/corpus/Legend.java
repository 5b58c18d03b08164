// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.corpus;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.Layer;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.ShownLayers;
import org.isnad.ui.views.corpus.LegendEntry.Form;

/**
 * What the forms, glyphs and colours of the article mean, each drawn as it is drawn there. A click, or the space bar on the
 * entry that the arrow keys chose, takes the layer away from the articles or brings it back.
 */
final class Legend extends Canvas {
    private static final int LINE = Fonts.scaled(24);
    private static final int TITLE = Fonts.scaled(28);
    private static final int PAD = 12;
    private static final int GAP = 10;

    private final List<LegendEntry> entries = List.of(
        new LegendEntry(Form.BRACKET, Glyph.CLAIM, Token.CLAIM, Token.CLAIM_FILL, Layer.CLAIM.label(), SceneLayer.CLAIMS),
        new LegendEntry(Form.PLAIN, Glyph.ATTRIBUTION, Token.ARC, Token.PART, Layer.ATTRIBUTION.label(), SceneLayer.ARCS),
        new LegendEntry(Form.BOX, Glyph.SOURCE, Token.SOURCE, Token.SOURCE_FILL, Layer.SOURCE.label(), SceneLayer.SOURCES),
        new LegendEntry(Form.DASHED, Glyph.SUGGESTION, Token.SUGGESTION, Token.PART, CorpusMessages.suggestion, SceneLayer.SUGGESTIONS),
        new LegendEntry(Form.UNDERLINE, Glyph.CUE, Token.CUE, Token.CUE_FILL, Layer.CUE.label(), SceneLayer.CUES),
        new LegendEntry(Form.DOTTED, Glyph.TIME, Token.MUTED, Token.PART, CorpusMessages.anchor, SceneLayer.ANCHORS),
        new LegendEntry(Form.MARK, Glyph.SUPPORT, Token.SUPPORT, Token.SUPPORT_FILL, CorpusMessages.support, SceneLayer.RELATIONS),
        new LegendEntry(Form.MARK, Glyph.CONTRADICTION, Token.CONTRADICTION, Token.CONTRADICTION_FILL, CorpusMessages.contradiction,
            SceneLayer.RELATIONS),
        new LegendEntry(Form.MARK, Glyph.UPDATE, Token.UPDATE, Token.UPDATE_FILL, CorpusMessages.update, SceneLayer.RELATIONS),
        new LegendEntry(Form.MARK, Glyph.EQUIVALENT, Token.SUPPORT, Token.SUPPORT_FILL, CorpusMessages.equivalent, SceneLayer.RELATIONS));
    private int chosen;

    Legend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, event -> setToolTipText(tip(at(event.x, event.y))));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
            && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        ShownLayers.onChange(this, this::redraw);
        listen();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, TITLE + (entries.size() + 1) / 2 * LINE + 6);
    }

    /** Half of the room, or more where large type needs it. */
    private int columnWidth() {
        GC gc = new GC(this);
        int widest = 0;
        for (int i = 0; i < entries.size(); i += 2) {
            widest = Math.max(widest, entries.get(i).width(gc));
        }
        gc.dispose();
        return Math.max((getClientArea().width - 2 * PAD) / 2, widest + GAP);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        gc.setForeground(Palette.color(Token.LINE2));
        gc.drawLine(0, 0, getClientArea().width, 0);
        gc.setFont(Fonts.smallBold());
        gc.setForeground(Palette.color(Token.MUTED));
        gc.drawText(CorpusMessages.legend, PAD, 8, SWT.DRAW_TRANSPARENT);
        for (int i = 0; i < entries.size(); i++) {
            int x = PAD + i % 2 * columnWidth();
            int y = TITLE + i / 2 * LINE;
            entries.get(i).paint(gc, x, y, LINE);
            if (i == chosen && isFocusControl()) {
                gc.setForeground(Palette.color(Token.SELECTION));
                gc.drawRectangle(x - 4, y, columnWidth() - 2, LINE - 1);
            }
        }
    }

    private int at(int x, int y) {
        int column = x < PAD + columnWidth() ? 0 : 1;
        int index = y < TITLE ? -1 : (y - TITLE) / LINE * 2 + column;
        return index < entries.size() ? index : -1;
    }

    private void click(Event event) {
        int index = at(event.x, event.y);
        if (index >= 0) {
            choose(index);
            toggle();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_UP -> choose(chosen - 2);
        case SWT.ARROW_DOWN -> choose(chosen + 2);
        case SWT.ARROW_LEFT -> choose((getStyle() & SWT.RIGHT_TO_LEFT) != 0 ? chosen + 1 : chosen - 1);
        case SWT.ARROW_RIGHT -> choose((getStyle() & SWT.RIGHT_TO_LEFT) != 0 ? chosen - 1 : chosen + 1);
        case ' ', SWT.CR, SWT.KEYPAD_CR -> toggle();
        default -> {
            // not for the legend
        }
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < entries.size()) {
            chosen = index;
            getAccessible().setFocus(index);
            redraw();
        }
    }

    private void toggle() {
        ShownLayers.toggle(entries.get(chosen).layer());
        getAccessible().selectionChanged();
    }

    private String tip(int index) {
        return index < 0 ? null : ShownLayers.shows(entries.get(index).layer()) ? CorpusMessages.hideLayer : CorpusMessages.showLayer;
    }

    private void listen() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? CorpusMessages.legend : entries.get(event.childID).text();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = entries.size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = isFocusControl() ? chosen : ACC.CHILDID_NONE;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID < 0 ? ACC.ROLE_LIST : ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean checked = event.childID >= 0 && ShownLayers.shows(entries.get(event.childID).layer());
                event.detail = ACC.STATE_FOCUSABLE | (checked ? ACC.STATE_CHECKED : 0)
                    | (event.childID == chosen && isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                int index = Math.max(0, event.childID);
                Point corner = toDisplay(event.childID < 0 ? 0 : PAD + index % 2 * columnWidth(), event.childID < 0 ? 0 : TITLE + index / 2 * LINE);
                event.x = corner.x;
                event.y = corner.y;
                event.width = event.childID < 0 ? getSize().x : columnWidth();
                event.height = event.childID < 0 ? getSize().y : LINE;
            }
        });
    }
}
