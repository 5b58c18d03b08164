// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Token;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.rows.RowPainter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of twenty thousand claims of different heights is scrolled through by keyboard. */
@ExtendWith(RunningWindow.class)
class LongListTest {
    private static final int ROWS = 20_000;
    private static final String WORDS = "وحدات الجيش استعادت السيطرة الكاملة على سد الجمان بعد عملية استمرت إحدى عشرة ساعة";

    private final Journey journey = new Journey();
    private final Quotes quotes = new Quotes();
    private RowList<String> list;
    private Shell shell;

    /** Quotations of one or two lines, and how many of them were measured. */
    private static final class Quotes implements RowPainter<String> {
        private int measured;

        @Override
        public int height(String row, Ink ink) {
            measured++;
            return 10 + ink.quoteHeight(row, ink.width() - 24, 2);
        }

        @Override
        public void paint(String row, Ink ink, boolean selected) {
            ink.quote(row, Token.TEXT, 12, 5, ink.width() - 24, 2);
        }

        @Override
        public String spoken(String row) {
            return row;
        }
    }

    @BeforeEach
    void open() {
        journey.act(() -> {
            shell = new Shell(journey.window().getShell(), SWT.NO_TRIM);
            shell.setLayout(new FillLayout());
            list = new RowList<>(shell, SWT.MULTI, 35, quotes);
            list.setRows(IntStream.range(0, ROWS).mapToObj(i -> i + " " + (i % 3 == 0 ? WORDS : "قالت الوزارة")).toList());
            shell.setBounds(20, 20, 320, 600);
            shell.open();
        });
        journey.settle();
    }

    @AfterEach
    void close() {
        journey.act(shell::dispose);
    }

    private long page(int key) {
        return journey.see(() -> {
            long begin = System.nanoTime();
            Event event = new Event();
            event.type = SWT.KeyDown;
            event.keyCode = key;
            list.notifyListeners(SWT.KeyDown, event);
            list.update();
            return System.nanoTime() - begin;
        });
    }

    @Test
    void drawsOnlyWhatIsInSight() {
        journey.act(() -> list.update());
        assertTrue(quotes.measured < 100, "measured " + quotes.measured);
        long[] pages = IntStream.range(0, 60).mapToLong(i -> page(SWT.PAGE_DOWN)).sorted().toArray();
        assertTrue(quotes.measured < 3_000, "measured " + quotes.measured);
        long median = pages[pages.length / 2] / 1_000_000;
        assertTrue(median < 100, "a page took " + median + " ms; all: " + Arrays.toString(pages));
    }

    @Test
    void reachesTheLastRowAndComesBack() {
        page(SWT.END);
        assertEquals(ROWS - 1, focusedNumber());
        assertTrue(journey.see(() -> {
            var place = list.boundsOf(list.focused());
            return place.y >= 0 && place.y + place.height <= list.getClientArea().height;
        }));
        page(SWT.HOME);
        assertEquals(0, focusedNumber());
    }

    @Test
    void keepsTheSelectionWhenRowsComeAndGo() {
        IntStream.range(0, 5).forEach(i -> page(SWT.ARROW_DOWN));
        String chosen = journey.see(list::focused);
        journey.act(() -> {
            List<String> rows = new ArrayList<>(list.rows());
            rows.add(0, "new");
            list.setRows(rows);
        });
        assertEquals(List.of(chosen), journey.see(list::selected));
    }

    @Test
    void staysWhereItIsWhenRowsAreMadeAnew() {
        IntStream.range(0, 12).forEach(i -> page(SWT.PAGE_DOWN));
        String top = journey.see(() -> list.rowAt(0));
        int y = journey.see(() -> list.boundsOf(top).y);
        journey.act(() -> {
            list.setRows(new ArrayList<>(list.rows()));
            list.update();
        });
        assertEquals(y, journey.see(() -> list.boundsOf(top).y));
        journey.act(() -> {
            list.setRows(list.rows().subList(50, ROWS));
            list.update();
        });
        assertEquals(y, journey.see(() -> list.boundsOf(top).y));
    }

    private int focusedNumber() {
        return Integer.parseInt(journey.see(list::focused).split(" ")[0]);
    }
}
