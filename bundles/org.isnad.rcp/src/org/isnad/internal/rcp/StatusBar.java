// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SaveState;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Activity;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.look.Bar;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/** The status bar: what is selected or has just happened; at its end what runs, who annotates, and whether everything is on disk. */
public final class StatusBar implements Jobs.Observer, WorkspaceListener {

	private static final int HEIGHT = 26;
	private static final int PADDING = 12;
	private static final int GAP = 16;
	private static final int PROGRESS = 64;
	private static final int MESSAGE_MILLIS = 6000;
	private static final int SECOND = 1000;

	private Canvas canvas;
	private List<Activity> running = List.of();
	private String message = ""; //$NON-NLS-1$
	private boolean warning;
	private int messages;
	private final SavedState saved = new SavedState();
	private final SelectionText selection = new SelectionText();
	private Rectangle annotator = new Rectangle(0, 0, 0, 0);
	private Rectangle cancel = new Rectangle(0, 0, 0, 0);
	private Rectangle link = new Rectangle(0, 0, 0, 0);
	private Runnable details;

	/** Made by the workbench with the trim as parent. */
	@PostConstruct
	public void create(Composite parent) {
		canvas = Css.style(new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(getShell().getClientArea().width, HEIGHT);
			}
		}, "window"); //$NON-NLS-1$
		canvas.addListener(SWT.Paint, e -> paint(e.gc));
		canvas.addListener(SWT.MouseUp, e -> {
			if (cancel.contains(e.x, e.y)) {
				running.forEach(activity -> activity.cancel().run());
			} else if (details != null && link.contains(e.x, e.y)) {
				details.run();
			} else if (annotator.contains(e.x, e.y)) {
				AnnotatorMenu.create(canvas).setVisible(true);
			}
		});
		parent.getShell().addListener(SWT.Resize, e -> {
			if (!canvas.isDisposed()) {
				canvas.requestLayout();
			}
		});
		Jobs.observe(this);
		canvas.addDisposeListener(e -> Jobs.ignore(this));
		Workspace.listen(canvas, this);
		selection.follow(canvas);
		tick();
	}

	/** The age of the last save is written in seconds. */
	private void tick() {
		if (!canvas.isDisposed()) {
			if (saved.ages()) {
				canvas.redraw();
			}
			Display.getCurrent().timerExec(SECOND, this::tick);
		}
	}

	@Override
	public void activities(List<Activity> now) {
		running = now;
		canvas.redraw();
	}

	@Override
	public void message(String text, Runnable more) {
		message = text;
		warning = true;
		details = more;
		messages++;
		canvas.redraw();
	}

	@Override
	public void message(String text, boolean asWarning) {
		message = text;
		warning = asWarning;
		details = null;
		int number = ++messages;
		canvas.redraw();
		Display.getCurrent().timerExec(MESSAGE_MILLIS, () -> {
			if (number == messages && !canvas.isDisposed()) {
				message = ""; //$NON-NLS-1$
				canvas.redraw();
			}
		});
	}

	@Override
	public void opened(EditSession session) {
		saved.begin(session.saveState());
		canvas.redraw();
	}

	@Override
	public void closed() {
		selection.clear();
		canvas.redraw();
	}

	@Override
	public void changed(SessionChange change) {
		Workspace.session().ifPresent(session -> saved(session.saveState()));
	}

	@Override
	public void saved(SaveState state) {
		saved.now(state);
		canvas.redraw();
	}

	private void paint(GC gc) {
		gc.setFont(Fonts.small());
		int end = canvas.getSize().x - PADDING;
		if (Workspace.session().isPresent()) {
			String guideline = Workspace.corpus().map(store -> store.corpus().getGuidelineVersion()).orElse(null);
			if (guideline != null && !guideline.isBlank()) {
				end = textBefore(gc, end, Isolation.message(Messages.StatusBar_guideline, guideline), Token.MUTED) - GAP;
			}
			int from = textBefore(gc, end, Workspace.annotator(), Token.MUTED);
			annotator = new Rectangle(from - GAP / 2, 0, end - from + GAP, HEIGHT);
			end = from - GAP;
			end = textBefore(gc, end, saved.text(), saved.failed() ? Token.CONTRADICTION : Token.MUTED) - GAP;
		}
		end = activity(gc, end);
		gc.setClipping(0, 0, Math.max(0, end), HEIGHT);
		if (!message.isEmpty()) {
			Icons.draw(gc, warning ? Glyph.WARNING : Glyph.CHECK, warning ? Token.CONTRADICTION : Token.SOURCE, PADDING, 6, 14);
			text(gc, PADDING + 20, message, warning ? Token.CONTRADICTION : Token.TEXT);
			if (details != null) {
				int x = PADDING + 20 + gc.textExtent(message).x + GAP / 2;
				link = new Rectangle(x, 0, gc.textExtent(Messages.StatusBar_details).x, HEIGHT);
				text(gc, x, Messages.StatusBar_details, Token.SELECTION);
			}
		} else {
			selection.paint(gc, PADDING, HEIGHT);
		}
	}

	private int activity(GC gc, int from) {
		cancel = new Rectangle(0, 0, 0, 0);
		if (running.isEmpty()) {
			return from;
		}
		Activity activity = running.get(running.size() - 1);
		int end = from - 14;
		Icons.draw(gc, Glyph.CROSS, Token.MUTED, end, 6, 14);
		cancel = new Rectangle(end - 4, 0, 22, HEIGHT);
		end -= 8;
		String words = activity.detail().isBlank() ? activity.title() : activity.title() + " · " + Isolation.isolate(activity.detail()); //$NON-NLS-1$
		if (activity.fraction() >= 0) {
			words += String.format(Locale.ROOT, "  %d%%", Math.round(activity.fraction() * 100)); //$NON-NLS-1$
		}
		end = textBefore(gc, end, words, Token.MUTED) - 6;
		if (activity.fraction() >= 0) {
			end -= PROGRESS;
			Bar.paint(gc, end, (HEIGHT - Bar.HEIGHT) / 2, PROGRESS, activity.fraction(), Token.SUGGESTION);
		}
		return end - GAP;
	}

	private static int textBefore(GC gc, int end, String words, Token ink) {
		int start = end - gc.textExtent(words).x;
		text(gc, start, words, ink);
		return start;
	}

	private static void text(GC gc, int x, String words, Token ink) {
		gc.setForeground(Palette.color(ink));
		gc.drawText(words, x, (HEIGHT - gc.textExtent(words).y) / 2, true);
	}
}
