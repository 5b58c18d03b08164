// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.desk.time.Timeline;
import org.isnad.graph.time.TimeAxis;
import org.isnad.graph.time.TimeLabels;
import org.isnad.graph.time.TimeRange;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineRoutes;
import org.isnad.graph.time.TimelineRoutes.Route;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** A timeline that is walked through by mouse and keyboard. The canvas itself always runs from left to right; time runs as the interface does. UI thread only. */
public final class TimelineCanvas extends Canvas {
	private static final double STEP = 1.25;
	private static final int LINES = 48;
	/** With more relations than this only those in sight are routed. */
	private static final int MOST_ROUTES = 2000;
	/** More relations than this are not drawn at once. */
	private static final int MOST_SEEN = 400;

	private final Set<Integer> open = new HashSet<>();
	private TimelineLayout layout;
	private TimelineText words;
	private TimelinePainter painter;
	private TimelineFrame frame;
	private List<Route> routes;
	private TimeViewport view = new TimeViewport(0, 0, 1, 1, 0, Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT);
	private TimelineChoice choice = TimelineChoice.NONE;
	private boolean placed;
	private Event grip;
	private boolean dragged;
	private Consumer<TimelineChoice> chosen = any -> { };
	private Consumer<TimelineChoice> opened = any -> { };

	TimelineCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.V_SCROLL);
		Css.style(this, "paper"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> resize());
		addListener(SWT.Dispose, e -> forget());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseDoubleClick, e -> open());
		addListener(SWT.MouseVerticalWheel, e -> wheel(e, (e.stateMask & SWT.SHIFT) != 0));
		addListener(SWT.MouseHorizontalWheel, e -> wheel(e, true));
		new TimelineKeys(this).install();
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> go(view.at(view.left(), getVerticalBar().getSelection())));
		Palette.onChange(this, this::redraw);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = words == null ? "" : words.of(choice); //$NON-NLS-1$
			}
		});
	}

	/** Called with what the user has chosen. */
	void onChoose(Consumer<TimelineChoice> listener) {
		chosen = listener;
	}

	/** Called with what the user wants to read or to give a date. */
	void onOpen(Consumer<TimelineChoice> listener) {
		opened = listener;
	}

	/** Shows a timeline; what is seen of it stays where it is if it is told so. */
	void show(Timeline timeline, TimeLabels labels, TimelineText newWords, TimelineChoice newChoice, boolean stay) {
		if (!stay) {
			open.clear();
		}
		boolean keep = stay && placed && layout != null && !layout.timeline().points().isEmpty() && !timeline.points().isEmpty();
		TimeAxis axis = keep ? layout.axis() : axis(timeline);
		words = newWords;
		choice = newChoice;
		lay(new TimelineLayout(timeline, labels, axis, open));
		placed = keep;
		resize();
	}

	private TimeAxis axis(Timeline timeline) {
		return timeline.points().isEmpty() ? new TimeAxis(java.time.LocalDate.EPOCH, 1) : TimeRange.of(timeline).axis(view.room());
	}

	private void lay(TimelineLayout newLayout) {
		forget();
		layout = newLayout;
		painter = new TimelinePainter(getDisplay(), layout);
		frame = new TimelineFrame(layout, words, painter.ink());
		int links = layout.timeline().links().size();
		routes = links > MOST_ROUTES ? null : TimelineRoutes.of(layout, IntStream.range(0, links).boxed().toList());
		view = view.sized(view.width(), view.height(), frame.foot());
		bar();
		redraw();
	}

	private void forget() {
		if (painter != null) {
			painter.dispose();
			painter = null;
		}
	}

	/** The timeline as it lies, null before there is one. */
	public TimelineLayout timeline() {
		return layout;
	}

	/** The index of the chosen claim, −1 for none. */
	public int chosen() {
		return choice.point();
	}

	TimelineChoice choice() {
		return choice;
	}

	TimeViewport viewport() {
		return view;
	}

	/** The articles whose claims cannot be dated, as their marks stand. */
	public List<String> undated() {
		return frame == null ? List.of() : frame.articles();
	}

	/** Where what is chosen is, for what pops up beneath it. */
	Rectangle area() {
		Rectangle chip = choice.article() == null || frame == null ? null : frame.placeOf(choice.article());
		double s = Fonts.scale();
		if (chip != null) {
			return new Rectangle((int) (chip.x * s), (int) (chip.y * s), (int) (chip.width * s), (int) (chip.height * s));
		}
		if (choice.point() < 0) {
			return getClientArea();
		}
		return new Rectangle((int) (view.windowX(layout.x(choice.point())) * s) - 8, (int) (view.windowY(layout.y(choice.point())) * s) - 8, 16, 20);
	}

	/** Lights a claim and brings it into sight, without telling anybody. */
	void light(int point) {
		choice = point >= 0 && layout.cluster(point) >= 0 ? TimelineChoice.cluster(layout.cluster(point)) : TimelineChoice.claim(point);
		if (point >= 0) {
			reveal();
		}
		redraw();
	}

	/** All that is worth showing in sight. */
	void fit() {
		if (layout != null) {
			open.clear();
			lay(new TimelineLayout(layout.timeline(), layout.labels(), axis(layout.timeline()), open));
			begin();
			redraw();
		}
	}

	/** Days wider by a factor; the day at a place of the window stays there. */
	void zoom(double factor, double windowX) {
		if (layout == null) {
			return;
		}
		double x = view.axisX(windowX);
		double day = x / layout.axis().pixelsPerDay();
		TimeAxis axis = layout.axis().zoomed(factor);
		lay(new TimelineLayout(layout.timeline(), layout.labels(), axis, open));
		go(view.at(view.left() + day * axis.pixelsPerDay() - x, view.top()));
	}

	void zoom(double factor) {
		boolean claim = choice.point() >= 0 && view.windowX(layout.x(choice.point())) > TimeViewport.NAMES && view.windowX(layout.x(choice.point())) < view.width();
		zoom(factor, claim ? view.windowX(layout.x(choice.point())) : view.width() / 2);
	}

	void go(TimeViewport next) {
		view = next.within(layout == null ? 0 : layout.height());
		placed = true;
		bar();
		redraw();
	}

	private void bar() {
		double height = layout == null ? 0 : layout.height();
		boolean needed = height > view.tall();
		getVerticalBar().setVisible(needed);
		if (needed) {
			getVerticalBar().setValues((int) view.top(), 0, (int) Math.ceil(height), (int) view.tall(), LINES, (int) view.tall());
		}
	}

	private void resize() {
		Rectangle area = getClientArea();
		double s = Fonts.scale();
		boolean first = view.width() <= 1;
		view = view.sized(Math.max(1, area.width / s), Math.max(1, area.height / s), frame == null ? 0 : frame.foot());
		if (layout != null && area.width > 1) {
			if (first && !placed && !layout.timeline().points().isEmpty()) {
				lay(new TimelineLayout(layout.timeline(), layout.labels(), axis(layout.timeline()), open));
			}
			if (!placed) {
				begin();
			} else {
				view = view.within(layout.height());
			}
		}
		bar();
		redraw();
	}

	private void begin() {
		view = view.at(-28, 0);
		placed = true;
		if (!choice.isEmpty()) {
			reveal();
		}
		bar();
	}

	void reveal() {
		int point = choice.point() >= 0 ? choice.point() : choice.cluster() >= 0 ? layout.clusters().get(choice.cluster()).points().get(0) : -1;
		if (point >= 0) {
			go(view.showing(layout.x(point), layout.y(point), 24, layout.labels().of(point).width() + 12, 60, 34));
		}
	}

	private void paint(GC gc) {
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(getClientArea());
		if (layout == null || painter == null) {
			return;
		}
		Transform transform = new Transform(gc.getDevice());
		try {
			transform.scale((float) Fonts.scale(), (float) Fonts.scale());
			gc.setTransform(transform);
			paint(gc, view);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	/** Paints what is seen through a window onto a surface of the same scale. */
	void paint(GC gc, TimeViewport from) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		frame.grid(gc, from);
		painter.paint(gc, from, choice, routes(from));
		frame.paint(gc, from, choice);
	}

	private List<Route> routes(TimeViewport from) {
		if (routes != null) {
			return routes;
		}
		List<Timeline.Link> links = layout.timeline().links();
		return TimelineRoutes.of(layout, IntStream.range(0, links.size())
			.filter(i -> choice.lights() ? choice.lights(i, links.get(i)) : sees(from, links.get(i).from()) && sees(from, links.get(i).to())).limit(MOST_SEEN).boxed().toList());
	}

	private boolean sees(TimeViewport from, int point) {
		return layout.cluster(point) < 0 && layout.x(point) > from.left() && layout.x(point) < from.left() + from.room() && layout.y(point) > from.top()
			&& layout.y(point) < from.top() + from.tall();
	}

	private void pressed(Event e) {
		setFocus();
		if (layout != null && e.button <= 2) {
			grip = e;
			dragged = false;
		}
	}

	private void moved(Event e) {
		if (grip != null && layout != null) {
			if (dragged || Math.hypot(e.x - grip.x, e.y - grip.y) > 3) {
				dragged = true;
				setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
				double s = Fonts.scale();
				go(view.at(view.left() + (view.mirrored() ? e.x - grip.x : grip.x - e.x) / s, view.top() + (grip.y - e.y) / s));
				grip = e;
			}
		} else if (layout != null) {
			TimelineChoice under = at(e);
			String tip = under.isEmpty() ? null : under.cluster() >= 0 ? words.cluster(layout.clusters().get(under.cluster()).points()) : words.of(under);
			if (!Objects.equals(tip, getToolTipText())) {
				setToolTipText(tip);
			}
			setCursor(under.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private void released(Event e) {
		setCursor(null);
		if (grip != null && !dragged && layout != null && e.button == 1) {
			choose(at(e));
		}
		grip = null;
	}

	private TimelineChoice at(Event e) {
		double s = Fonts.scale();
		return new TimelinePlaces(layout, frame, routes(view), view).at(e.x / s, e.y / s);
	}

	void choose(TimelineChoice next) {
		if (!next.equals(choice)) {
			choice = next;
			redraw();
			getAccessible().setFocus(-1);
			chosen.accept(choice);
		}
	}

	/** Goes into a cluster, or to what is chosen otherwise. */
	void open() {
		if (choice.cluster() >= 0) {
			int first = layout.clusters().get(choice.cluster()).points().get(0);
			open.add(layout.clusters().get(choice.cluster()).lane());
			lay(new TimelineLayout(layout.timeline(), layout.labels(), layout.axis(), open));
			choose(TimelineChoice.claim(first));
			reveal();
		} else if (!choice.isEmpty()) {
			opened.accept(choice);
		}
	}

	private void wheel(Event e, boolean sideways) {
		if (layout == null) {
			return;
		}
		int sign = Integer.signum(e.count);
		if ((e.stateMask & SWT.CTRL) != 0) {
			zoom(Math.pow(STEP, sign), e.x / Fonts.scale());
		} else if (sideways) {
			go(view.at(view.left() + (view.mirrored() ? sign : -sign) * LINES, view.top()));
		} else {
			go(view.at(view.left(), view.top() - sign * LINES));
		}
		e.doit = false;
	}
}
