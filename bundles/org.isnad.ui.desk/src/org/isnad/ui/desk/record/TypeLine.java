// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.desk.DeskMessages;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;

/**
 * One or two types of a long tagset in one line, the primary one first: Enter, Space or a click opens the list in which one types, Delete or a click on a chip takes a
 * type away. A third takes the place of the second.
 */
final class TypeLine extends Canvas {
    private static final int HEIGHT = 28;
    private static final int GAP = 6;
    private static final int MOST = 2;

    private final Consumer<List<String>> chosen;
    private List<Choice> choices = List.of();
    private List<String> values = List.of();

    TypeLine(Composite parent, Consumer<List<String>> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = values.isEmpty() ? DeskMessages.addType : String.join(", ", IntStream.range(0, values.size()).mapToObj(index -> chip(index).text()).toList()); //$NON-NLS-1$
            }
        });
    }

    void show(List<Choice> newChoices, List<String> newValues) {
        choices = List.copyOf(newChoices);
        values = List.copyOf(newValues);
        redraw();
    }

    /** Opens the list of the types. */
    void open() {
        List<Choice> others = choices.stream().filter(choice -> !values.contains(choice.value())).toList();
        ChoicePopup.open(this, new Rectangle(0, 0, getSize().x, getSize().y), others, null, "", this::add); //$NON-NLS-1$
    }

    private void add(String value) {
        List<String> now = new ArrayList<>(values.subList(0, Math.min(values.size(), MOST - 1)));
        now.add(value);
        chosen.accept(now);
    }

    private void remove(int index) {
        List<String> now = new ArrayList<>(values);
        now.remove(index);
        chosen.accept(now);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.character == ' ') {
            open();
        } else if (event.keyCode == SWT.DEL && !values.isEmpty()) {
            remove(values.size() - 1);
        }
    }

    private void press(Event event) {
        setFocus();
        GC gc = new GC(this);
        int x = 0;
        for (int i = 0; i < values.size(); i++) {
            int width = chip(i).size(gc).x;
            if (event.x >= x && event.x < x + width) {
                gc.dispose();
                remove(i);
                return;
            }
            x += width + GAP;
        }
        gc.dispose();
        open();
    }

    private Chip chip(int index) {
        String value = values.get(index);
        String label = choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst().orElse(value);
        return Chip.of(null, index + 1 + " " + label, Tone.CONTRADICTION); //$NON-NLS-1$
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, Fonts.scaled(HEIGHT));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(area);
        int x = 0;
        for (int i = 0; i < values.size(); i++) {
            Chip chip = chip(i);
            chip.paint(gc, x, (area.height - Chip.HEIGHT) / 2);
            x += chip.size(gc).x + GAP;
        }
        if (area.width - x > 60) {
            gc.setBackground(Palette.color(Token.BUTTON));
            gc.fillRoundRectangle(x, 1, area.width - x - 1, area.height - 3, 8, 8);
            gc.setForeground(Palette.color(isFocusControl() ? Token.SELECTION : Token.LINE));
            gc.drawRoundRectangle(x, 1, area.width - x - 1, area.height - 3, 8, 8);
            gc.setFont(Fonts.small());
            gc.setForeground(Palette.color(Token.MUTED));
            gc.drawText(DeskMessages.addType, x + 8, (area.height - gc.textExtent(DeskMessages.addType).y) / 2, true);
        }
    }
}
