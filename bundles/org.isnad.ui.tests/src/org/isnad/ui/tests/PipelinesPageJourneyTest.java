// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of pipelines: their order by keys, fields made from what the engines declare, and refusals beside the field. Nothing is stored. */
@ExtendWith(RunningWindow.class)
class PipelinesPageJourneyTest {
    private final Journey journey = new Journey();
    private Shell dialog;
    private Table table;

    @BeforeEach
    void open() {
        journey.begin();
        journey.act(() -> journey.window().getShell().getDisplay().asyncExec(() -> {
            try {
                journey.window().getService(IHandlerService.class).executeCommand("org.isnad.ui.pipelines", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        journey.until("the page is open", () -> !journey.otherShells().isEmpty() && !all(journey.otherShells().get(0), Table.class).isEmpty());
        dialog = journey.otherShells().get(0);
        table = journey.see(() -> all(dialog, Table.class).get(0));
    }

    @AfterEach
    void leave() {
        journey.act(() -> {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        });
        journey.end();
    }

    private static <C extends Control> List<C> all(Composite parent, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    private List<String> names() {
        return journey.see(() -> Arrays.stream(table.getItems()).map(TableItem::getText).toList());
    }

    private void select(String label) {
        journey.act(() -> {
            for (TableItem item : table.getItems()) {
                if (item.getText().equals(label)) {
                    table.setSelection(item);
                }
            }
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void alt(int key) {
        journey.act(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = SWT.ALT;
            table.notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void allPipelinesAreListedAndMovedByKeys() {
        List<String> before = names();
        assertEquals(Pipelines.installed().all().size(), before.size());
        select(before.get(0));
        alt(SWT.ARROW_DOWN);
        assertEquals(before.get(0), names().get(1));
        assertEquals(before.get(1), names().get(0));
        alt(SWT.ARROW_UP);
        assertEquals(before, names());
        alt(SWT.ARROW_UP);
        assertEquals(before, names(), "the first stays the first");
    }

    @Test
    void aThresholdIsTakenOrRefused() {
        select(Pipelines.installed().find("attributions").orElseThrow().label());
        List<Text> fields = journey.see(() -> all(dialog, Text.class).stream().filter(Text::getEditable).toList());
        assertTrue(fields.size() >= 4, "threshold, time and the parameters of the engines: " + fields.size());
        Button ok = journey.see(dialog::getDefaultButton);
        journey.act(() -> fields.get(0).setText("1.5"));
        assertFalse(journey.see(ok::isEnabled), "nothing is stored with a wrong value");
        journey.act(() -> fields.get(0).setText("0.5"));
        assertTrue(journey.see(ok::isEnabled));
        int row = names().indexOf(Pipelines.installed().find("attributions").orElseThrow().label());
        assertEquals("0.5", journey.see(() -> table.getItem(row).getText(1)));
    }
}
