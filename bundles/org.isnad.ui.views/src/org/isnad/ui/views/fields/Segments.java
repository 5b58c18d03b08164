// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/**
 * A few values side by side, on more lines where they need them, of which one or some few are chosen: the arrows move,
 * Space or a click chooses, Delete chooses none. Where more than one may be chosen each shows its rank. UI thread only.
 */
public final class Segments extends Canvas {
    private static final int HEIGHT = 26;
    private static final int GAP = 4;
    private static final int PAD = 7;

    private final int most;
    private final Consumer<List<String>> chosen;
    private List<Choice> choices = List.of();
    private List<String> values = List.of();
    private int focus;
    private String name = ""; //$NON-NLS-1$

    /** At most so many values are chosen; {@code chosen} is given them, the first the primary one, or an empty list. */
    public Segments(Composite parent, int most, Consumer<List<String>> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.most = most;
        this.chosen = chosen;
        addListener(SWT.Paint, this::paint);
        SpokenName.give(this, ACC.ROLE_COMBOBOX, this::spoken);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, e -> {
            setFocus();
            List<Rectangle> places = places(getClientArea().width);
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).contains(e.x, e.y)) {
                    choose(i);
                }
            }
        });
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
    }

    /** What the values are of, for a screen reader. */
    public void setName(String newName) {
        name = newName;
    }

    private String spoken() {
        String chosenNow = choices.stream().filter(choice -> values.contains(choice.value())).map(Choice::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
        String at = isFocusControl() && !choices.isEmpty() ? " \u2013 " + choices.get(focus).label() : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return name + ": " + (chosenNow.isEmpty() ? FieldMessages.noneChosen : chosenNow) + at; //$NON-NLS-1$
    }

    /** Shows these choices with these chosen. */
    public void show(List<Choice> newChoices, List<String> newValues) {
        choices = List.copyOf(newChoices);
        values = List.copyOf(newValues);
        focus = Math.max(0, Math.min(focus, choices.size() - 1));
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint != SWT.DEFAULT ? wHint : getSize().x > 0 ? getSize().x : 280;
        List<Rectangle> places = places(width);
        int height = places.isEmpty() ? HEIGHT : places.get(places.size() - 1).y + HEIGHT;
        return new Point(wHint == SWT.DEFAULT ? 120 : wHint, height);
    }

    private String label(int index) {
        int rank = values.indexOf(choices.get(index).value());
        return most > 1 && rank >= 0 ? rank + 1 + "  " + choices.get(index).label() : choices.get(index).label(); //$NON-NLS-1$
    }

    private List<Rectangle> places(int width) {
        List<Rectangle> places = new ArrayList<>();
        GC gc = new GC(this);
        gc.setFont(Fonts.small());
        int x = 0;
        int y = 0;
        for (int i = 0; i < choices.size(); i++) {
            int w = Math.min(width, gc.textExtent(label(i)).x + 2 * PAD);
            if (x > 0 && x + w > width) {
                x = 0;
                y += HEIGHT + GAP;
            }
            places.add(new Rectangle(x, y, w, HEIGHT));
            x += w + GAP;
        }
        gc.dispose();
        return places;
    }

    private void choose(int index) {
        focus = index;
        String value = choices.get(index).value();
        List<String> now = new ArrayList<>(most == 1 && !values.contains(value) ? List.of() : values);
        if (!now.remove(value)) {
            if (now.size() >= most) {
                now.remove(most - 1);
            }
            now.add(value);
        }
        chosen.accept(now);
    }

    private void key(Event event) {
        boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        int step = switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> mirrored ? -1 : 1;
            case SWT.ARROW_LEFT -> mirrored ? 1 : -1;
            default -> 0;
        };
        if (step != 0) {
            focus = Math.max(0, Math.min(choices.size() - 1, focus + step));
            redraw();
        } else if (event.character == ' ' && !choices.isEmpty()) {
            choose(focus);
        } else if (event.keyCode == SWT.DEL) {
            chosen.accept(List.of());
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(getClientArea());
        List<Rectangle> places = places(getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            segment(gc, i, places.get(i));
        }
    }

    private void segment(GC gc, int index, Rectangle place) {
        boolean on = values.contains(choices.get(index).value());
        boolean focused = isFocusControl() && index == focus;
        gc.setBackground(Palette.color(on ? Token.SELECTION_FILL : Token.BUTTON));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 8, 8);
        gc.setForeground(Palette.color(on || focused ? Token.SELECTION : Token.LINE));
        gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 8, 8);
        if (focused) {
            gc.drawLine(place.x + PAD, place.y + place.height - 4, place.x + place.width - PAD, place.y + place.height - 4);
        }
        gc.setFont(Fonts.small());
        gc.setForeground(Palette.color(on ? Token.SELECTION : Token.TEXT));
        String text = label(index);
        Point size = gc.textExtent(text);
        gc.drawText(text, place.x + (place.width - size.x) / 2, place.y + (place.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
