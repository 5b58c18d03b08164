// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Root;

/** Notes which objects and roots were touched since it was last emptied. It sees undo and redo as well as edits, since it watches the model and not the commands. */
final class ChangeLog extends EContentAdapter {
	private final Runnable onChange;
	private Set<Root> roots = new LinkedHashSet<>();
	private Set<EObject> objects = new LinkedHashSet<>();

	ChangeLog(Runnable onChange) {
		this.onChange = onChange;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER || !(notification.getNotifier() instanceof EObject notifier)) {
			return;
		}
		if (EcoreUtil.getRootContainer(notifier) instanceof Root root) {
			roots.add(root);
			objects.add(notifier);
			addAll(notification.getNewValue());
			addAll(notification.getOldValue());
			onChange.run();
		}
	}

	private void addAll(Object value) {
		if (value instanceof EObject object) {
			objects.add(object);
		} else if (value instanceof Collection<?> many) {
			many.forEach(this::addAll);
		}
	}

	SessionChange take(SessionChange.Kind kind, String label) {
		SessionChange change = new SessionChange(kind, label, roots, objects);
		roots = new LinkedHashSet<>();
		objects = new LinkedHashSet<>();
		return change;
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
