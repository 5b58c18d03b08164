// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.desk.time.Timeline;
import org.isnad.graph.ClaimGraph;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuTool;

/** The line above the timeline: what it is about, a switch with its count for each relation, and what its signs mean. */
final class TimelineHead {
	private final Composite line;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final MenuTool about;
	private final Map<String, Action> labels = new LinkedHashMap<>();
	private TimelineScope scope = TimelineScope.START;

	TimelineHead(Composite parent, Supplier<TimelineMenus> menus, Consumer<TimelineScope> chosen) {
		line = Css.style(new Composite(parent, SWT.NONE), "head"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
		about = new MenuTool(title(scope), Icons.descriptor(Glyph.CLOCK, Token.MUTED), menu -> menus.get().fill(menu));
		about.setToolTipText(TimelineMessages.scopeTip);
		add(about);
		tools.add(new Separator());
		for (String label : ClaimGraph.LABELS) {
			Action toggle = new Action("0", IAction.AS_CHECK_BOX) { //$NON-NLS-1$
				@Override
				public void run() {
					Set<String> kept = new HashSet<>(scope.labels());
					if (!kept.remove(label)) {
						kept.add(label);
					}
					chosen.accept(scope.withLabels(kept));
				}
			};
			labels.put(label, toggle);
			add(toggle);
		}
		Css.style(tools.createControl(line), "head"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(tools.getControl());
		Palette.onChange(tools.getControl(), () -> Icons.renew(tools));
		Canvas legend = new Canvas(line, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 1).applyTo(legend);
		legend.addListener(SWT.Paint, e -> legend(e.gc, legend));
		legend.setToolTipText(TimelineMessages.spoken + " \u25A0   " + TimelineMessages.said + " \u25CB   " + TimelineMessages.assumed + " \u25A1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Palette.onChange(legend, legend::redraw);
	}

	private void add(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		tools.add(item);
	}

	Control control() {
		return line;
	}

	/** ■—○ speaks of · said, as in the drawing; only where there is room for it. */
	private static void legend(GC gc, Canvas canvas) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Token.HEAD));
		gc.fillRectangle(canvas.getClientArea());
		gc.setFont(Fonts.small());
		boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
		String words = mirrored ? Isolation.isolate(TimelineMessages.said) + " \u00B7 " + Isolation.isolate(TimelineMessages.spoken) //$NON-NLS-1$
			: TimelineMessages.spoken + " \u00B7 " + TimelineMessages.said; //$NON-NLS-1$
		Point size = gc.textExtent(words);
		Point area = canvas.getSize();
		if (size.x + 60 > area.x) {
			return;
		}
		int y = area.y / 2;
		int text = mirrored ? 8 : area.x - size.x - 8;
		int square = mirrored ? text + size.x + 42 : text - 42;
		int ring = mirrored ? square - 30 : square + 30;
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(words, text, y - size.y / 2, SWT.DRAW_TRANSPARENT);
		gc.drawLine(square, y, ring, y);
		gc.setBackground(Palette.color(Token.CLAIM));
		gc.fillRoundRectangle(square - 5, y - 5, 11, 11, 4, 4);
		gc.setBackground(Palette.color(Token.HEAD));
		gc.fillOval(ring - 4, y - 4, 8, 8);
		gc.drawOval(ring - 4, y - 4, 8, 8);
	}

	/** Shows what is drawn; a switch counts what is drawn by it. */
	void show(TimelineScope newScope, Timeline timeline, TimelineText words) {
		scope = newScope;
		about.setText(title(scope).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		labels.forEach((label, toggle) -> {
			boolean on = scope.labels().contains(label);
			long count = timeline.links().stream().filter(link -> link.label().equals(label)).count();
			toggle.setText(on ? Long.toString(count) : "\u2013"); //$NON-NLS-1$
			toggle.setToolTipText(words.relation(label));
			toggle.setChecked(on);
			// The theme draws no tool as pressed in: what is off is told by its ink.
			toggle.setImageDescriptor(Icons.descriptor(ElementLook.relationGlyph(label), on ? ElementLook.relationTone(label).ink() : Token.FAINT));
		});
		tools.update(true);
		line.layout(true, true);
	}

	static String title(TimelineScope scope) {
		return switch (scope.kind()) {
			case RELATED -> TimelineMessages.related;
			case ALL -> TimelineMessages.allClaims;
			case DOCUMENT -> Isolation.message(TimelineMessages.aboutDocument, scope.name());
			case SOURCE -> Isolation.message(TimelineMessages.aboutSource, scope.name());
			case EVENT -> Isolation.message(TimelineMessages.aboutEvent, scope.name());
		};
	}
}
