// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.layout.Extent;
import org.isnad.layout.Piece;

/**
 * The annotations in sight as children of the canvas for assistive technology: each has a name, a place, knows whether it is
 * selected and can be selected.
 */
final class SpokenChildren extends AccessibleControlAdapter {

	/** An annotation in sight with the rectangle of the canvas around its pieces. */
	record Seen(Object key, Rectangle bounds) {
	}

	private final AnnotationCanvas canvas;
	private final CanvasAccessibility accessibility;
	private final Map<Object, Accessible> made = new IdentityHashMap<>();

	SpokenChildren(AnnotationCanvas canvas, CanvasAccessibility accessibility) {
		this.canvas = canvas;
		this.accessibility = accessibility;
	}

	/** The annotations in sight, in the order of the text. */
	List<Seen> seen() {
		Map<Object, Rectangle> bounds = new LinkedHashMap<>();
		for (VisibleLine line : canvas.viewport().lines()) {
			for (Piece piece : line.layout().pieces()) {
				bounds.merge(piece.span().key(), bounds(line, piece), Rectangle::union);
			}
		}
		List<Seen> seen = new ArrayList<>();
		for (Map.Entry<Object, Rectangle> entry : bounds.entrySet()) {
			if (canvas.scene().span(entry.getKey()) != null) {
				seen.add(new Seen(entry.getKey(), entry.getValue()));
			}
		}
		seen.sort((a, b) -> Integer.compare(canvas.scene().span(a.key()).begin(), canvas.scene().span(b.key()).begin()));
		return seen;
	}

	private Rectangle bounds(VisibleLine line, Piece piece) {
		Extent extent = piece.extent();
		int rise = canvas.viewport().layout().style().tintRise();
		return new Rectangle(line.x() + extent.left(), line.baseline() - rise, extent.width(),
				rise + canvas.viewport().layout().style().tintSink());
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = seen().size();
	}

	@Override
	public void getChild(AccessibleControlEvent event) {
		if (event.childID == ACC.CHILDID_CHILD_AT_INDEX) {
			List<Seen> seen = seen();
			if (event.detail >= 0 && event.detail < seen.size()) {
				event.accessible = child(seen.get(event.detail).key());
			}
		}
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = seen().stream().map(seen -> (Object) child(seen.key())).toArray();
	}

	/** What assistive technology holds of an annotation. */
	private Accessible child(Object key) {
		return made.computeIfAbsent(key, unused -> {
			Accessible child = new Accessible(canvas.getAccessible());
			child.addAccessibleListener(new Words(key));
			child.addAccessibleControlListener(new Place(key));
			child.addAccessibleActionListener(new Select(key));
			return child;
		});
	}

	/** Tells that an annotation was selected, or is so no more; only of those somebody has asked for. */
	void selected(Object key, boolean selected) {
		Accessible child = made.get(key);
		if (child != null) {
			child.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] { ACC.STATE_SELECTED, selected ? 1 : 0 });
		}
	}

	/** Lets go of what is no longer in the scene. */
	void prune() {
		made.entrySet().removeIf(entry -> {
			boolean gone = canvas.scene().span(entry.getKey()) == null;
			if (gone) {
				entry.getValue().dispose();
			}
			return gone;
		});
	}

	private final class Words extends AccessibleAdapter {

		private final Object key;

		Words(Object key) {
			this.key = key;
		}

		@Override
		public void getName(AccessibleEvent event) {
			event.result = accessibility.name(key);
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = accessibility.details(key);
		}
	}

	private final class Place extends AccessibleControlAdapter {

		private final Object key;

		Place(Object key) {
			this.key = key;
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_READONLY
					| (canvas.selectedKeys().contains(key) ? ACC.STATE_SELECTED : 0) | (find() == null ? ACC.STATE_OFFSCREEN : 0);
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = 0;
		}

		@Override
		public void getChild(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_CHILD_INDEX) {
				event.detail = seen().stream().map(Seen::key).toList().indexOf(key);
			}
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Seen seen = find();
			if (seen != null) {
				Point corner = canvas.toDisplay(seen.bounds().x, seen.bounds().y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = seen.bounds().width;
				event.height = seen.bounds().height;
			}
		}

		private Seen find() {
			return seen().stream().filter(seen -> seen.key() == key).findFirst().orElse(null);
		}
	}

	private final class Select extends AccessibleActionAdapter {

		private final Object key;

		Select(Object key) {
			this.key = key;
		}

		@Override
		public void getActionCount(AccessibleActionEvent event) {
			event.count = 1;
		}

		@Override
		public void getName(AccessibleActionEvent event) {
			event.result = event.localized ? Messages.Spoken_select : "select"; //$NON-NLS-1$
		}

		@Override
		public void doAction(AccessibleActionEvent event) {
			canvas.select(List.of(key));
			canvas.reveal(key);
			event.result = ACC.OK;
		}
	}
}
