// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.KeyCap;
import org.isnad.ui.look.Palette;

/** A flat button that runs a command: its glyph and, where one decision is one key, the key beside it. It never takes the focus. */
final class CommandButton extends Canvas {

	private static final int HEIGHT = 28;
	private static final int PADDING = 6;
	private static final int FAINT = 100;

	private final Command command;
	private final Glyph glyph;
	private final Token ink;
	private final boolean keyShown;
	private boolean hot;

	CommandButton(Composite parent, String commandId, Glyph glyph, Token ink, boolean keyShown) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(commandId);
		this.glyph = glyph;
		this.ink = ink;
		this.keyShown = keyShown;
		Css.style(this, "window"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> hot(true));
		addListener(SWT.MouseExit, e -> hot(false));
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && new Rectangle(0, 0, getSize().x, getSize().y).contains(e.x, e.y)) {
				Commands.run(command.getId());
			}
		});
		ICommandListener listener = e -> {
			if (!isDisposed()) {
				redraw();
			}
		};
		command.addCommandListener(listener);
		addDisposeListener(e -> command.removeCommandListener(listener));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name();
			}
		});
	}

	private void hot(boolean on) {
		hot = on;
		setToolTipText(name() + key().map(key -> "  " + key).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		redraw();
	}

	private String name() {
		try {
			return command.getName();
		} catch (NotDefinedException e) {
			return command.getId();
		}
	}

	private Optional<String> key() {
		TriggerSequence[] keys = PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(command.getId());
		return keys.length == 0 ? Keys.of(command.getId()) : Optional.of(keys[0].format());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = 2 * PADDING + Icons.SIZE;
		if (keyShown && key().isPresent()) {
			GC gc = new GC(this);
			width += PADDING + KeyCap.width(gc, key().get());
			gc.dispose();
		}
		return new Point(width, HEIGHT);
	}

	private void paint(GC gc) {
		boolean enabled = command.isHandled() && command.isEnabled();
		if (hot && enabled) {
			gc.setAntialias(SWT.ON);
			gc.setBackground(Palette.color(Token.HOVER));
			gc.setForeground(Palette.color(Token.LINE));
			gc.fillRoundRectangle(0, 0, getSize().x - 1, HEIGHT - 1, 8, 8);
			gc.drawRoundRectangle(0, 0, getSize().x - 1, HEIGHT - 1, 8, 8);
		}
		gc.setAlpha(enabled ? 255 : FAINT);
		Icons.draw(gc, glyph, ink, PADDING, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
		if (keyShown) {
			key().ifPresent(key -> KeyCap.paint(gc, 2 * PADDING + Icons.SIZE, (HEIGHT - KeyCap.HEIGHT) / 2, key));
		}
	}
}
