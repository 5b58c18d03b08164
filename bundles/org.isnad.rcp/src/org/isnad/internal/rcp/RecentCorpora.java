// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.isnad.core.CorpusStore;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** The menu of the corpora that were open before and are still there. */
public final class RecentCorpora extends CompoundContributionItem {

	private static final int MOST = 9;

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = folders();
		IContributionItem[] items = new IContributionItem[Math.max(1, folders.size())];
		for (int i = 0; i < folders.size(); i++) {
			items[i] = new ActionContributionItem(open(folders.get(i)));
		}
		if (folders.isEmpty()) {
			Action none = new Action(Messages.RecentCorpora_none) {
			};
			none.setEnabled(false);
			items[0] = new ActionContributionItem(none);
		}
		return items;
	}

	/** The recent corpora that can still be opened, the last one first. */
	public static List<Path> folders() {
		return Workspace.recent().stream().filter(CorpusStore::isCorpus).limit(MOST).toList();
	}

	private static Action open(Path folder) {
		String name = Isolation.isolate(folder.getFileName().toString()) + "  –  " + Isolation.isolate(String.valueOf(folder.getParent())); //$NON-NLS-1$
		return new Action(name.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				Workspace.open(folder);
			}
		};
	}
}
