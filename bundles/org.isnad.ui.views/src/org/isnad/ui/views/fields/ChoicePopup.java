// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.isnad.arabic.ArabicFolder;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.RowList;

/**
 * Chooses one value: typing narrows the list, the arrows move in it, Enter takes, Escape leaves. Labels in either
 * script and the stored value are looked through.
 */
public final class ChoicePopup {
    private static final int MOST_ROWS = 11;
    private static final String FRESH = "*"; //$NON-NLS-1$

    private final Popup popup;
    private final Text text;
    private final RowList<Choice> list;
    private final List<Choice> choices;
    private final Consumer<String> taken;
    private final Consumer<String> named;

    private ChoicePopup(Control owner, List<Choice> choices, Consumer<String> taken, Consumer<String> named) {
        this.choices = choices;
        this.taken = taken;
        this.named = named;
        popup = new Popup(owner);
        text = new Text(popup.body(), SWT.SINGLE | SWT.BORDER);
        text.setMessage(FieldMessages.typeToFind);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new RowList<>(popup.body(), SWT.SINGLE, ChoicePainter.HEIGHT, new ChoicePainter());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.addListener(SWT.Modify, e -> narrow());
        text.addListener(SWT.KeyDown, this::key);
        list.onOpen(choice -> take());
        list.addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && list.rowAt(e.y) != null) {
                take();
            }
        });
    }

    /**
     * Opens beneath the area of the owner.
     *
     * @param current the value that stands, or null
     * @param typed what was typed already, or empty
     * @param taken is given the value of the choice; not called where nothing was chosen
     */
    public static void open(Control owner, Rectangle area, List<Choice> choices, String current, String typed, Consumer<String> taken) {
        open(owner, area, choices, current, typed, taken, null);
    }

    /** The same; {@code named}, where not null, is given what was typed where the user makes a new value of it. */
    public static void open(Control owner, Rectangle area, List<Choice> choices, String current, String typed, Consumer<String> taken, Consumer<String> named) {
        ChoicePopup chooser = new ChoicePopup(owner, choices, taken, named);
        int rows = Math.max(2, Math.min(MOST_ROWS, choices.size()));
        chooser.popup.open(area, rows * ChoicePainter.HEIGHT + 54, chooser.text);
        chooser.text.setText(typed);
        chooser.text.setSelection(typed.length());
        chooser.narrow();
        if (typed.isEmpty() && current != null) {
            chooser.list.select(java.util.Set.of(current));
        }
    }

    private void narrow() {
        String key = ArabicFolder.key(text.getText().strip());
        List<Choice> begin = new ArrayList<>();
        List<Choice> inside = new ArrayList<>();
        for (Choice choice : choices) {
            String label = ArabicFolder.key(choice.label());
            String value = choice.value() == null ? "" : choice.value().toLowerCase(Locale.ROOT); //$NON-NLS-1$
            if (label.startsWith(key) || value.startsWith(key)) {
                begin.add(choice);
            } else if (label.contains(key) || value.contains(key)) {
                inside.add(choice);
            }
        }
        begin.addAll(inside);
        if (begin.isEmpty() && key.length() == 1) {
            byKey(key);
            return;
        }
        if (named != null && !key.isEmpty() && begin.stream().noneMatch(choice -> ArabicFolder.key(choice.label()).equals(key))) {
            begin.add(new Choice(FRESH, Isolation.message(FieldMessages.makeNew, text.getText().strip()), null, Glyph.PLUS));
        }
        list.setRows(begin);
        list.selectRow(0);
    }

    /** Takes the choice that names this key as its own. */
    private void byKey(String key) {
        choices.stream().filter(choice -> key.equals(choice.hint())).findFirst().ifPresent(choice -> {
            popup.close();
            taken.accept(choice.value());
        });
    }

    private void key(Event event) {
        int last = list.rows().size() - 1;
        int at = list.focusIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> list.selectRow(Math.min(last, at + 1));
            case SWT.ARROW_UP -> list.selectRow(Math.max(0, at - 1));
            case SWT.CR, SWT.KEYPAD_CR -> take();
            case SWT.ESC -> popup.close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void take() {
        Choice choice = list.focused();
        String typed = text.getText().strip();
        popup.close();
        if (choice != null && FRESH.equals(choice.value())) {
            named.accept(typed);
        } else if (choice != null) {
            taken.accept(choice.value());
        }
    }
}
