// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.QuoteLayout;

/**
 * A list that draws its rows itself: rows of different heights, only those in sight measured and drawn, so that ten
 * thousand rows scroll like ten. One or many rows are selected by mouse and keyboard as in a native list; Enter and a
 * double click open. UI thread only.
 *
 * @param <T> the row, best an immutable record
 */
public final class RowList<T> extends Canvas {
    private static final int WHEEL = 3;

    private final RowPainter<T> painter;
    private final QuoteLayout quotes;
    private final boolean multi;
    private final int estimate;
    private final RowSelection selection = new RowSelection();
    private final List<Consumer<List<T>>> selectionListeners = new ArrayList<>();
    private final List<Consumer<T>> openListeners = new ArrayList<>();
    private List<T> rows = List.of();
    private RowHeights heights = new RowHeights(0, 1);
    private int scroll;
    private int hover = -1;
    private int measuredWidth;

    /** A list whose rows are {@code estimate} pixels high until they are seen; style SWT.SINGLE or SWT.MULTI. */
    public RowList(Composite parent, int style, int estimate, RowPainter<T> painter) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.painter = painter;
        this.estimate = estimate;
        this.multi = (style & SWT.MULTI) != 0;
        this.quotes = new QuoteLayout(getDisplay());
        addDisposeListener(e -> quotes.dispose());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, e -> {
            if (e.button == 1 && hit(e.y) >= 0) {
                open();
            }
        });
        addListener(SWT.MouseMove, e -> hover(hit(e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseVerticalWheel, e -> {
            scrollTo(scroll - e.count * WHEEL * 8);
            e.doit = false;
        });
        addListener(SWT.FocusIn, e -> {
            // With the first row at hand the first key does something.
            int first = selection.focus() < 0 && !rows.isEmpty() ? selectableNear(0, 1) : -1;
            if (first >= 0) {
                selection.focusOn(first);
            }
            redraw();
        });
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, RowList::traverse);
        getVerticalBar().addListener(SWT.Selection, e -> scrollTo(getVerticalBar().getSelection()));
        RowListAccess.install(this);
    }

    /** Shows these rows; what was selected stays so where a row of the same identity is still there. */
    public void setRows(List<T> newRows) {
        Set<Object> chosen = new HashSet<>();
        selection.selected().stream().forEach(i -> chosen.add(painter.identity(rows.get(i))));
        Object focused = selection.focus() < 0 ? null : painter.identity(rows.get(selection.focus()));
        int formerFocus = selection.focus();
        int formerTop = heights.rowAt(scroll);
        Object top = formerTop < 0 ? null : painter.identity(rows.get(formerTop));
        int hidden = formerTop < 0 ? 0 : scroll - heights.top(formerTop);
        rows = List.copyOf(newRows);
        heights = new RowHeights(rows.size(), estimate);
        keepInSight(formerTop, top, hidden);
        selection.clear();
        int focus = -1;
        for (int i = 0; i < rows.size() && (!chosen.isEmpty() || focused != null); i++) {
            Object identity = painter.identity(rows.get(i));
            if (chosen.contains(identity)) {
                selection.add(i);
            }
            if (identity.equals(focused)) {
                focus = i;
            }
        }
        // Where the row with the focus went away (accepted, deleted) its successor takes over, so that one key can be repeated.
        if (focus < 0 && formerFocus >= 0 && !rows.isEmpty() && isFocusControl()) {
            int successor = selectableNear(Math.min(formerFocus, rows.size() - 1), 1);
            if (successor >= 0) {
                selection.only(successor);
                fireSelection();
            }
        } else if (focus >= 0) {
            selection.focusOn(focus);
        }
        redraw();
    }

    /** Lets the row that was at the top stand there again, so many pixels of it above the edge; where it is gone, the row at its place. */
    private void keepInSight(int formerTop, Object identity, int hidden) {
        int row = Math.min(formerTop, rows.size() - 1);
        for (int i = 0; i < rows.size() && identity != null; i++) {
            if (painter.identity(rows.get(i)).equals(identity)) {
                row = i;
                break;
            }
        }
        scroll = 0;
        if (row >= 0) {
            int first = row;
            int height = getClientArea().height;
            withInk(ink -> {
                int room = height + hidden;
                for (int i = first; i < rows.size() && room > 0; i++) {
                    room -= measure(i, ink);
                }
                return null;
            });
            scrollTo(heights.top(row) + hidden);
        }
        updateBar();
    }

    public List<T> rows() {
        return rows;
    }

    public List<T> selected() {
        return selection.selected().stream().mapToObj(rows::get).toList();
    }

    /** The row that has the focus, or null. */
    public T focused() {
        return selection.focus() < 0 ? null : rows.get(selection.focus());
    }

    /** The index of the row that has the focus, or -1. */
    public int focusIndex() {
        return selection.focus();
    }

    RowPainter<T> painter() {
        return painter;
    }

    /** Selects the rows of these identities without telling the listeners, and shows the first. */
    public void select(Set<?> identities) {
        selection.clear();
        int first = -1;
        for (int i = 0; i < rows.size() && !identities.isEmpty(); i++) {
            if (identities.contains(painter.identity(rows.get(i)))) {
                selection.add(i);
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            selection.focusOn(first);
            reveal(first);
        }
        redraw();
    }

    /** Selects the one row at the index, tells the listeners and shows it. */
    public void selectRow(int index) {
        if (index < 0 || index >= rows.size()) {
            return;
        }
        selection.only(index);
        changed(index);
    }

    public void onSelect(Consumer<List<T>> listener) {
        selectionListeners.add(listener);
    }

    public void onOpen(Consumer<T> listener) {
        openListeners.add(listener);
    }

    /** The row under the pixel of this control, or null. */
    public T rowAt(int y) {
        int row = hit(y);
        return row < 0 ? null : rows.get(row);
    }

    /** The place of the row with the identity in this control, or null where it is not there. */
    public Rectangle boundsOf(Object identity) {
        for (int i = 0; i < rows.size(); i++) {
            if (painter.identity(rows.get(i)).equals(identity)) {
                return new Rectangle(0, heights.top(i) - scroll, width(), heights.height(i));
            }
        }
        return null;
    }

    /** The place of the row that has the focus, or null where none has it. */
    public Rectangle boundsOfFocus() {
        int row = selection.focus();
        return row < 0 ? null : new Rectangle(0, heights.top(row) - scroll, width(), heights.height(row));
    }

    /** The width that rows have. A bar that has just come takes its room before the toolkit says so. */
    public int width() {
        ScrollBar bar = getVerticalBar();
        return Math.min(getClientArea().width, getSize().x - (bar.getVisible() ? bar.getSize().x : 0));
    }

    private int hit(int y) {
        int pixel = y + scroll;
        return pixel < 0 || pixel >= heights.total() ? -1 : heights.rowAt(pixel);
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        GC gc = event.gc;
        gc.setBackground(Palette.color(Token.PART));
        gc.fillRectangle(area);
        if (rows.isEmpty()) {
            return;
        }
        Ink ink = new Ink(gc, width(), quotes);
        int row = heights.rowAt(scroll);
        int y = heights.top(row) - scroll;
        while (row < rows.size() && y < area.height) {
            int height = measure(row, ink);
            paintRow(row, y, height, ink);
            y += height;
            row++;
        }
        updateBar();
    }

    private void paintRow(int row, int y, int height, Ink ink) {
        boolean chosen = selection.contains(row);
        ink.at(y);
        int drawn = (int) Math.ceil(height / Fonts.scale());
        if (chosen || row == hover) {
            ink.fill(0, 0, ink.width() + 1, drawn, chosen ? Token.ROW : Token.HOVER);
        }
        painter.paint(rows.get(row), ink, chosen);
        if (row == selection.focus() && isFocusControl()) {
            ink.fill(0, 0, 2, drawn, Token.SELECTION);
        }
    }

    private int measure(int row, Ink ink) {
        if (!heights.measured(row)) {
            heights.set(row, (int) Math.ceil(painter.height(rows.get(row), ink) * Fonts.scale()));
        }
        return heights.height(row);
    }

    private void resized() {
        int width = width();
        if (width != measuredWidth) {
            measuredWidth = width;
            int top = heights.rowAt(scroll);
            heights = new RowHeights(rows.size(), estimate);
            scroll = top < 0 ? 0 : heights.top(top);
        }
        scrollTo(scroll);
    }

    private void scrollTo(int pixel) {
        int limit = Math.max(0, heights.total() - getClientArea().height);
        int wanted = Math.max(0, Math.min(pixel, limit));
        if (wanted != scroll) {
            scroll = wanted;
            redraw();
        }
        updateBar();
    }

    private void updateBar() {
        ScrollBar bar = getVerticalBar();
        int height = getClientArea().height;
        int total = heights.total();
        boolean needed = total > height;
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
            // The room beside the bar is another now, and no event says so.
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    resized();
                    redraw();
                }
            });
        }
        if (needed && (bar.getMaximum() != total || bar.getThumb() != height || bar.getSelection() != scroll)) {
            bar.setValues(scroll, 0, total, height, estimate, Math.max(1, height - estimate));
        }
    }

    private void reveal(int row) {
        int height = getClientArea().height;
        if (height <= 0) {
            return;
        }
        // The rows that will stand above it are measured before, or it would be pushed out of sight while they are drawn.
        withInk(ink -> {
            int room = height;
            for (int i = row; i >= 0 && room > 0; i--) {
                room -= measure(i, ink);
            }
            return null;
        });
        int top = heights.top(row);
        if (top < scroll) {
            scrollTo(top);
        } else if (top + heights.height(row) > scroll + height) {
            scrollTo(top + heights.height(row) - height);
        }
    }

    private <R> R withInk(Function<Ink, R> work) {
        GC gc = new GC(this);
        try {
            return work.apply(new Ink(gc, width(), quotes));
        } finally {
            gc.dispose();
        }
    }

    private void press(Event event) {
        forceFocus();
        int row = hit(event.y);
        boolean keepsMany = event.button == 3 && row >= 0 && selection.contains(row);
        if (row < 0 || keepsMany || !painter.selectable(rows.get(row))) {
            return;
        }
        if (multi && (event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(row);
        } else if (multi && (event.stateMask & SWT.MOD2) != 0) {
            selection.extend(row);
        } else {
            selection.only(row);
        }
        changed(row);
    }

    private void key(Event event) {
        if (rows.isEmpty()) {
            return;
        }
        int page = Math.max(1, getClientArea().height / estimate - 1);
        int focus = selection.focus();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, focus + 1);
            case SWT.ARROW_UP -> move(event, focus - 1);
            case SWT.PAGE_DOWN -> move(event, focus + page);
            case SWT.PAGE_UP -> move(event, focus - page);
            case SWT.HOME -> move(event, 0);
            case SWT.END -> move(event, rows.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> character(event);
        }
    }

    private void character(Event event) {
        if (multi && event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            selection.all(rows.size());
            redraw();
            fireSelection();
        }
    }

    private void move(Event event, int to) {
        int row = selectableNear(Math.max(0, Math.min(to, rows.size() - 1)), to >= selection.focus() ? 1 : -1);
        event.doit = false;
        if (row < 0) {
            return;
        }
        if (multi && (event.stateMask & SWT.MOD2) != 0) {
            selection.extend(row);
        } else {
            selection.only(row);
        }
        changed(row);
    }

    /** The row itself or the next one in the direction that can be selected, else the next one in the other; -1 where none can. */
    private int selectableNear(int row, int direction) {
        for (int step : new int[] {direction, -direction}) {
            for (int i = row; i >= 0 && i < rows.size(); i += step) {
                if (painter.selectable(rows.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void changed(int row) {
        reveal(row);
        redraw();
        fireSelection();
        getAccessible().setFocus(row);
    }

    private void fireSelection() {
        List<T> chosen = selected();
        List.copyOf(selectionListeners).forEach(listener -> listener.accept(chosen));
    }

    private void open() {
        T row = focused();
        if (row != null) {
            openListeners.forEach(listener -> listener.accept(row));
        }
    }

    private void hover(int row) {
        if (row != hover) {
            hover = row;
            setToolTipText(row < 0 ? null : withInk(ink -> painter.tooltip(rows.get(row), ink)));
            redraw();
        }
    }

    private static void traverse(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = leaves || event.detail == SWT.TRAVERSE_ESCAPE;
    }
}
