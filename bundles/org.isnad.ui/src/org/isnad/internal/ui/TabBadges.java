// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.isnad.scene.look.Tone;

/** Counts shown behind the names of views in their tabs. */
public final class TabBadges {

	/** A count and its tone. */
	public record Badge(int count, Tone tone) {
	}

	private static final String KEY = "org.isnad.ui.badge"; //$NON-NLS-1$

	private TabBadges() {
	}

	/** Shows a count in the tab of a part; none for 0. */
	public static void set(IWorkbenchPart part, int count, Tone tone) {
		MPart model = part.getSite().getService(MPart.class);
		if (model == null) {
			return;
		}
		Badge badge = count == 0 ? null : new Badge(count, tone);
		if (badge == null ? model.getTransientData().remove(KEY) != null : !badge.equals(model.getTransientData().put(KEY, badge))) {
			folder(model).ifPresent(TabBadges::measureAgain);
		}
	}

	/** The count of the part behind a tab, or null. */
	static Badge of(CTabItem item) {
		return item.getData("modelElement") instanceof MUIElement element ? badge(element) : null; //$NON-NLS-1$
	}

	private static Badge badge(MUIElement element) {
		MPart part = element instanceof MPart p ? p
			: element instanceof MPlaceholder placeholder
				&& placeholder.getRef() instanceof MPart referenced ? referenced : null;
		return part == null ? null : (Badge) part.getTransientData().get(KEY);
	}

	private static Optional<CTabFolder> folder(MPart part) {
		if (part.getWidget() instanceof Control control) {
			for (Composite at = control.getParent(); at != null; at = at.getParent()) {
				if (at instanceof CTabFolder folder) {
					return Optional.of(folder);
				}
			}
		}
		return Optional.empty();
	}

	/** A folder measures its tabs when one of their texts changes; nothing else makes it. */
	private static void measureAgain(CTabFolder folder) {
		for (CTabItem item : folder.getItems()) {
			String text = item.getText();
			item.setText(text + ' ');
			item.setText(text);
		}
		folder.redraw();
	}
}
