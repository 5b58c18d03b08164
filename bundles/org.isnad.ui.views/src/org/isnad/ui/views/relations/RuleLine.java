// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Glyph;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.Token;

/** What the rules say of a relation: that they hold, or each objection on a line. */
final class RuleLine extends Composite {
    private final Label glyph;
    private final Label words;
    private boolean holds = true;

    RuleLine(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "part"); //$NON-NLS-1$
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 6;
        setLayout(layout);
        glyph = new Label(this, SWT.NONE);
        glyph.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        words = new Label(this, SWT.WRAP);
        words.setFont(Fonts.small());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Palette.onChange(this, this::colour);
    }

    void show(List<String> objections) {
        holds = objections.isEmpty();
        words.setText(holds ? RelationMessages.rulesHold : String.join("\n", objections)); //$NON-NLS-1$
        ((GridData) words.getLayoutData()).widthHint = Math.max(80, getParent().getClientArea().width - 60);
        colour();
    }

    private void colour() {
        Token ink = holds ? Token.SUPPORT : Token.CONTRADICTION;
        glyph.setImage(Icons.image(holds ? Glyph.CHECK : Glyph.ERROR, ink));
        words.setForeground(Palette.color(ink));
    }
}
