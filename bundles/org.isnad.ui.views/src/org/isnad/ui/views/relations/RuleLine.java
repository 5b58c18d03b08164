// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.Problem;
import org.isnad.core.Severity;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.views.problems.ProblemWords;

/** What the rules say of a relation: that they hold, or each objection on a line. */
public final class RuleLine extends Composite {
    private final Label glyph;
    private final Label words;
    private Glyph sign = Glyph.CHECK;
    private Token ink = Token.SUPPORT;

    /** A line that says nothing yet. */
    public RuleLine(Composite parent) {
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

    /** Says these objections, or that there are none. */
    public void show(List<Problem> objections) {
        boolean holds = objections.isEmpty();
        boolean errors = objections.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        sign = holds ? Glyph.CHECK : errors ? Glyph.ERROR : Glyph.WARNING;
        ink = holds ? Token.SUPPORT : errors ? Token.CONTRADICTION : Token.CUE;
        ProblemWords readable = new ProblemWords();
        words.setText(holds ? RelationMessages.rulesHold
            : objections.stream().map(problem -> problem.rule() + "  " + readable.of(problem)).distinct().collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
        ((GridData) words.getLayoutData()).widthHint = Math.max(80, getParent().getClientArea().width - 60);
        colour();
        // The theme styles new labels after this and would have the last word about their colour.
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                colour();
            }
        });
    }

    private void colour() {
        glyph.setImage(Icons.image(sign, ink));
        words.setForeground(Palette.color(ink));
    }
}
