// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Presses keys as a person does: they go to whatever has the focus, through the bindings of the workbench. */
final class Keyboard {
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT};

    private static final int MOVE = 30;
    private static final int GLANCE = 10;
    private static final int LATEST = 3000;

    private final Display display;
    private int step;

    Keyboard(Display display) {
        this.display = display;
    }

    /** Presses a key such as "R", "CTRL+Z", "ARROW_DOWN" or "SHIFT+ALT+ARROW_LEFT". */
    void press(String name) {
        KeyStroke stroke = parse(name);
        letTimePass();
        AtomicInteger released = new AtomicInteger();
        Listener watch = event -> released.incrementAndGet();
        display.syncExec(() -> display.addFilter(SWT.KeyUp, watch));
        try {
            for (int modifier : MODIFIERS) {
                post(SWT.KeyDown, modifier, stroke.getModifierKeys());
            }
            key(SWT.KeyDown, stroke.getNaturalKey());
            key(SWT.KeyUp, stroke.getNaturalKey());
            for (int modifier : MODIFIERS) {
                post(SWT.KeyUp, modifier, stroke.getModifierKeys());
            }
            awaitAll(released, 1 + Integer.bitCount(stroke.getModifierKeys()));
        } finally {
            display.syncExec(() -> display.removeFilter(SWT.KeyUp, watch));
        }
    }

    /** A busy machine may deliver keys late. One that closes a window is never seen to come up. */
    private static void awaitAll(AtomicInteger released, int keys) {
        for (int waited = 0; released.get() < keys && waited < LATEST; waited += GLANCE) {
            sleep(GLANCE);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Posted keys bear the time of the last event that came from outside, and the workbench takes two presses of Delete or
     * Escape at one time for one; a step of the mouse makes the time go on.
     */
    private void letTimePass() {
        AtomicInteger moved = new AtomicInteger();
        Listener watch = event -> moved.incrementAndGet();
        display.syncExec(() -> {
            display.addFilter(SWT.MouseMove, watch);
            moveMouse();
        });
        try {
            sleep(MOVE);
            // the move is what makes time go on: a busy machine may deliver it late
            awaitAll(moved, 1);
        } finally {
            display.syncExec(() -> display.removeFilter(SWT.MouseMove, watch));
        }
    }

    private void moveMouse() {
        Control focus = display.getFocusControl();
        if (focus != null) {
            step = 1 - step;
            Point place = focus.toDisplay(3 + step, 3);
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = place.x;
            move.y = place.y;
            display.post(move);
        }
    }

    private static KeyStroke parse(String name) {
        try {
            return KeyStroke.getInstance(name);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private void post(int type, int modifier, int pressed) {
        if ((pressed & modifier) != 0) {
            Event event = new Event();
            event.type = type;
            event.keyCode = modifier;
            send(event);
        }
    }

    private void key(int type, int natural) {
        Event event = new Event();
        event.type = type;
        if (natural < 128 && (natural == SWT.SPACE || Character.isLetterOrDigit(natural))) {
            event.character = Character.toLowerCase((char) natural);
        } else {
            event.keyCode = natural;
            event.character = natural < 128 ? (char) natural : 0;
        }
        send(event);
    }

    private void send(Event event) {
        boolean[] sent = new boolean[1];
        display.syncExec(() -> sent[0] = display.post(event));
        if (!sent[0]) {
            throw new IllegalStateException("The key could not be pressed: " + event); //$NON-NLS-1$
        }
    }
}
