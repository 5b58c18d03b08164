// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.arabic.ArabicFolder;
import org.isnad.ui.look.Css;

/**
 * The line above a list in which one types what to look for: hidden until it is asked for, so that the list keeps its
 * place. Spelling variants of Arabic (vowel signs, forms of alef and hamza) match each other.
 */
public final class FilterField {
    private static final int PAUSE = 120;

    private final Composite bar;
    private final Text text;
    private final Runnable changed;
    private String key = ""; //$NON-NLS-1$

    /** A hidden filter; the parent has a grid layout of one column. {@code leave} gives the focus back to the list. */
    public FilterField(Composite parent, String hint, Runnable changed, Runnable leave) {
        this.changed = changed;
        bar = Css.style(new Composite(parent, SWT.NONE), "head"); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        bar.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        bar.setLayoutData(place);
        bar.setVisible(false);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(hint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE, this::typed));
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                hide();
                leave.run();
            } else if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                leave.run();
                e.doit = false;
            }
        });
    }

    /** Whether the candidate contains what is typed; everything does while nothing is. */
    public boolean accepts(String candidate) {
        return key.isEmpty() || ArabicFolder.key(candidate).contains(key);
    }

    public boolean active() {
        return !key.isEmpty();
    }

    /** Shows the line and puts the cursor there, or hides it and forgets what was typed. */
    public void toggle() {
        if (bar.isVisible()) {
            hide();
        } else {
            show(true);
            text.setFocus();
        }
    }

    private void hide() {
        text.setText(""); //$NON-NLS-1$
        show(false);
        typed();
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout(true);
    }

    private void typed() {
        if (text.isDisposed()) {
            return;
        }
        String wanted = ArabicFolder.key(text.getText().strip());
        if (!wanted.equals(key)) {
            key = wanted;
            changed.run();
        }
    }
}
