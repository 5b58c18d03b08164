// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Token;
import org.isnad.search.Proposal;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.rows.RowPainter;

/** What a query could go on with, in a list beneath the cursor that never takes the focus from the field. UI thread only. */
final class ProposalList implements RowPainter<Proposal> {
    private static final int HEIGHT = 24;
    private static final int MOST_ROWS = 9;
    private static final int WIDTH = 300;

    private final StyledText field;
    private final Consumer<Proposal> taken;
    private Shell shell;
    private RowList<Proposal> list;
    private boolean moved;

    ProposalList(StyledText field, Consumer<Proposal> taken) {
        this.field = field;
        this.taken = taken;
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    void show(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        moved = false;
        list.setRows(proposals);
        list.select(java.util.Set.of());
        int height = Fonts.scaled(HEIGHT * Math.min(MOST_ROWS, proposals.size())) + 2;
        Point word = field.toDisplay(field.getLocationAtOffset(proposals.get(0).begin()).x, field.getSize().y);
        Rectangle screen = field.getMonitor().getClientArea();
        boolean fits = word.y + height <= screen.y + screen.height;
        int y = fits ? word.y : word.y - field.getSize().y - height;
        boolean fromRight = field.getOrientation() == SWT.RIGHT_TO_LEFT;
        int x = Math.max(screen.x, Math.min(fromRight ? word.x - WIDTH : word.x, screen.x + screen.width - WIDTH));
        shell.setBounds(x, y, WIDTH, height);
        shell.layout();
        shell.setVisible(true);
    }

    private void open() {
        shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.TOOL | field.getShell().getOrientation());
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        shell.setBackground(Palette.color(Token.SELECTION));
        list = new RowList<>(shell, SWT.SINGLE, HEIGHT, this);
        list.addListener(SWT.MouseDown, e -> {
            Proposal proposal = list.rowAt(e.y);
            field.getDisplay().asyncExec(() -> take(proposal));
        });
    }

    /** A click on the list takes the focus from the field for a moment, and what was clicked is to be taken first. */
    void closeSoon() {
        field.getDisplay().timerExec(200, () -> {
            if (!field.isDisposed() && !field.isFocusControl()) {
                close();
            }
        });
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }

    void move(int step) {
        int at = moved ? list.focusIndex() + step : step > 0 ? 0 : list.rows().size() - 1;
        moved = true;
        list.selectRow(Math.max(0, Math.min(list.rows().size() - 1, at)));
    }

    /** Takes the one that was walked to. */
    boolean takeChosen() {
        Proposal chosen = moved ? list.focused() : null;
        take(chosen);
        return chosen != null;
    }

    void takeFirst() {
        take(moved ? list.focused() : list.rows().get(0));
    }

    private void take(Proposal proposal) {
        close();
        if (proposal != null && !field.isDisposed()) {
            taken.accept(proposal);
        }
    }

    @Override
    public int height(Proposal row, Ink ink) {
        return HEIGHT;
    }

    @Override
    public void paint(Proposal row, Ink ink, boolean selected) {
        String shown = row.text().strip();
        int end = ink.width() - 8;
        if (!shown.equals(row.label()) && !shown.equals('"' + row.label() + '"')) {
            end -= ink.textEnd(row.label(), Fonts.small(), Token.MUTED, end, 0, HEIGHT) + 8;
        }
        ink.text(shown, Quote.arabic(shown) ? Fonts.quoteSmall() : Fonts.ui(), Token.TEXT, 8, 0, HEIGHT, end - 8);
    }

    @Override
    public String spoken(Proposal row) {
        return row.label();
    }
}
