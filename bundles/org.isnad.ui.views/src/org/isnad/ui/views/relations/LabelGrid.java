// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.views.fields.Choice;

/** The labels of a relation in two columns, each with its key: a digit anywhere in the record, an arrow or a click in the grid. */
public final class LabelGrid extends Canvas {
    private static final int CELL = 28;
    private static final int GAP = 4;
    private static final int GLYPH = 16;
    private static final int EDGE = 6;

    private final Consumer<String> chosen;
    private List<Choice> choices = List.of();
    private String value;

    /** A grid that tells which label was chosen. */
    public LabelGrid(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addListener(SWT.Paint, this::paint);
        SpokenName.give(this, ACC.ROLE_COMBOBOX, this::spoken);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, e -> {
            setFocus();
            int index = e.y / (CELL + GAP) * 2 + (e.x > getClientArea().width / 2 ? 1 : 0);
            choose(index);
        });
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private String spoken() {
        return choices.stream().map(choice -> (choice.value().equals(value) ? "\u2713 " : "") + choice.label() + ' ' + choice.hint()).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Shows these labels, and which of them stands, or null. */
    public void show(List<Choice> newChoices, String newValue) {
        choices = newChoices;
        value = newValue;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int lines = Math.max(1, (choices.size() + 1) / 2);
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, lines * (CELL + GAP) - GAP);
    }

    private int index() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private void choose(int index) {
        if (index >= 0 && index < choices.size() && index != index()) {
            chosen.accept(choices.get(index).value());
        }
    }

    private void key(Event event) {
        boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(index() + 2);
            case SWT.ARROW_UP -> choose(index() - 2);
            case SWT.ARROW_RIGHT -> choose(index() + (mirrored ? -1 : 1));
            case SWT.ARROW_LEFT -> choose(index() + (mirrored ? 1 : -1));
            default -> digit(event.character);
        }
    }

    /** Chooses by the digit of a label; other characters do nothing. */
    void digit(char character) {
        if (character >= '1' && character <= '9') {
            choose(character - '1');
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        int width = getClientArea().width;
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        int w = (width - GAP) / 2;
        for (int i = 0; i < choices.size(); i++) {
            cell(gc, choices.get(i), i, i % 2 * (w + GAP), i / 2 * (CELL + GAP), w);
        }
    }

    private void cell(GC gc, Choice choice, int index, int x, int y, int w) {
        boolean on = choice.value().equals(value);
        Tone tone = ElementLook.relationTone(choice.value());
        gc.setBackground(Palette.color(on ? tone.fill() : Token.BUTTON));
        gc.fillRoundRectangle(x, y, w, CELL, 8, 8);
        gc.setForeground(Palette.color(on ? tone.ink() : Token.LINE));
        gc.drawRoundRectangle(x, y, w - 1, CELL - 1, 8, 8);
        if (on && isFocusControl()) {
            gc.drawRoundRectangle(x + 1, y + 1, w - 3, CELL - 3, 6, 6);
        }
        Icons.draw(gc, choice.glyph(), on ? tone.ink() : Token.TEXT, x + EDGE, y + (CELL - GLYPH) / 2, GLYPH);
        String key = Integer.toString(index + 1);
        int keyWidth = KeyCap.width(gc, key);
        KeyCap.paint(gc, x + w - keyWidth - EDGE, y + (CELL - KeyCap.HEIGHT) / 2, key);
        gc.setForeground(Palette.color(on ? tone.ink() : Token.TEXT));
        int room = w - keyWidth - GLYPH - 4 * EDGE + 4;
        gc.setFont(on ? Fonts.smallBold() : Fonts.small());
        if (gc.textExtent(choice.label()).x > room) {
            gc.setFont(Fonts.chip());
        }
        Point size = gc.textExtent(choice.label());
        gc.drawText(choice.label(), x + EDGE + GLYPH + 5, y + (CELL - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
