// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Quote;

/** Takes words for a field: Enter keeps them (Ctrl+Enter where there are several lines), Escape leaves. */
public final class WordsPopup {
    private static final int ONE_LINE = 44;
    private static final int LINES = 128;

    private WordsPopup() {
    }

    /**
     * Opens beneath the area of the owner.
     *
     * @param words what stands now; may be empty
     * @param lines whether more than one line may be written
     * @param kept is given the words without space around them; empty where all was deleted
     */
    public static void open(Control owner, Rectangle area, String words, boolean lines, Consumer<String> kept) {
        Popup popup = new Popup(owner);
        Text text = new Text(popup.body(), SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setText(words);
        text.setFont(Quote.arabic(words) ? Fonts.quote() : Fonts.ui());
        text.selectAll();
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (lines) {
            Label hint = Css.style(new Label(popup.body(), SWT.NONE), "muted"); //$NON-NLS-1$
            hint.setText(FieldMessages.controlEnterKeeps);
        }
        text.addListener(SWT.KeyDown, e -> {
            boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
            if (enter && (!lines || (e.stateMask & SWT.MOD1) != 0)) {
                e.doit = false;
                String now = text.getText().strip();
                popup.close();
                kept.accept(now);
            }
        });
        popup.open(area, lines ? LINES : ONE_LINE, text);
    }
}
