// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Palette;

/**
 * The small window beneath a field in which its value is chosen or typed. Escape or a click elsewhere closes it without
 * a change, and the focus goes back to where it was: nothing modal.
 */
final class Popup {
    private static final int LEAST_WIDTH = 280;

    private final Shell shell;
    private final Control owner;
    private final Composite body;

    Popup(Control owner) {
        this.owner = owner;
        shell = new Shell(owner.getShell(), SWT.NO_TRIM | (owner.getStyle() & (SWT.RIGHT_TO_LEFT | SWT.LEFT_TO_RIGHT)));
        GridLayout frame = new GridLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        body = Css.style(new Composite(shell, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setBackground(Palette.color(Token.PART));
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        shell.addListener(SWT.Paint, e -> {
            e.gc.setForeground(Palette.color(Token.SELECTION));
            Point size = shell.getSize();
            e.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        });
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::closeUnlessActive));
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close();
            }
        });
    }

    Composite body() {
        return body;
    }

    /** Shows the window beneath the area of the owner, above it where there is no room, and puts the focus in. */
    void open(Rectangle area, int height, Control first) {
        Rectangle below = owner.getDisplay().map(owner, null, area);
        Rectangle screen = owner.getMonitor().getClientArea();
        int width = Math.max(LEAST_WIDTH, below.width);
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
        boolean fits = below.y + below.height + height <= screen.y + screen.height;
        int y = fits ? below.y + below.height : Math.max(screen.y, below.y - height);
        shell.setBounds(x, y, width, height);
        shell.layout(true, true);
        shell.open();
        first.setFocus();
    }

    /** A window that is opened by a key may lose the focus for a moment to the one the key was pressed in. */
    private void closeUnlessActive() {
        if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
            close();
        }
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            if (!owner.isDisposed()) {
                owner.setFocus();
            }
        }
    }
}
