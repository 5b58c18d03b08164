// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.isnad.release.DiffMarkdown;
import org.isnad.release.DiffOperation;
import org.isnad.release.ReleaseDiff;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;

/** What is different between two releases: drawn table by table, with the agreement before and now, what breaks, and the version that follows. */
public final class ChangesView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.release.changes"; //$NON-NLS-1$

	private static final String BEFORE = "release.changes.before"; //$NON-NLS-1$
	private static final String AFTER = "release.changes.after"; //$NON-NLS-1$

	private Composite area;
	private Composite content;
	private Job job;
	private ReleaseDiff diff;

	/** Compares two releases in the view of the active window, which is brought to the front. UI thread. */
	public static void show(Path before, Path after) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			try {
				((ChangesView) window.getActivePage().showView(ID)).compare(before, after);
			} catch (PartInitException e) {
				Jobs.trouble(ReleaseMessages.changesTitle, e);
			}
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		area = Css.column(parent);
		showEmpty();
		String before = Settings.remembered(BEFORE, ""); //$NON-NLS-1$
		String after = Settings.remembered(AFTER, ""); //$NON-NLS-1$
		if (isRelease(before) && isRelease(after)) {
			compare(Path.of(before), Path.of(after));
		}
	}

	private static boolean isRelease(String folder) {
		return !folder.isEmpty() && Files.isRegularFile(Path.of(folder).resolve("manifest.json")); //$NON-NLS-1$
	}

	private void renew() {
		if (content != null) {
			content.dispose();
		}
	}

	private void showEmpty() {
		renew();
		content = new EmptyState(area, Glyph.LAYERS, ReleaseMessages.changesEmpty, ReleaseMessages.changesHow).button(ReleaseMessages.chooseTwo, null, this::choose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		area.layout();
	}

	/** Asks for two folders. */
	private void choose() {
		String before = ask(ReleaseMessages.chooseBefore, Settings.remembered(BEFORE, "")); //$NON-NLS-1$
		String after = before == null ? null : ask(ReleaseMessages.chooseAfter, Settings.remembered(AFTER, before));
		if (after != null) {
			compare(Path.of(before), Path.of(after));
		}
	}

	private String ask(String what, String first) {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
		dialog.setMessage(what);
		dialog.setText(what);
		dialog.setFilterPath(first);
		return dialog.open();
	}

	/** Compares two releases in the background. */
	void compare(Path before, Path after) {
		Settings.remember(BEFORE, before.toString());
		Settings.remember(AFTER, after.toString());
		if (job != null) {
			job.cancel();
		}
		job = Jobs.run(ReleaseMessages.changesTitle, new DiffOperation(before, after)::run, found -> {
			if (!area.isDisposed()) {
				show(before, after, found);
			}
		});
	}

	private void show(Path before, Path after, ReleaseDiff found) {
		diff = found;
		renew();
		content = Css.column(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Composite head = Css.style(new Composite(content, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 8).spacing(8, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label verdict = new Label(head, SWT.WRAP);
		verdict.setFont(Fonts.bold());
		verdict.setText(found.level() == ReleaseDiff.Level.NONE ? ReleaseMessages.changesSame
			: NLS.bind(ReleaseMessages.changesVersion, new Object[] { found.versionBefore() == null ? "–" : found.versionBefore(), found.proposedVersion(), //$NON-NLS-1$
				ReleaseMessages.level(found.level().name().toLowerCase(Locale.ROOT)) }));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		Button copy = new Button(head, SWT.PUSH);
		copy.setText(ReleaseMessages.copyEntry);
		copy.addListener(SWT.Selection, e -> copy());
		Button other = new Button(head, SWT.PUSH);
		other.setText(ReleaseMessages.chooseOthers);
		other.addListener(SWT.Selection, e -> choose());
		Label paths = Css.style(new Label(head, SWT.WRAP), "muted"); //$NON-NLS-1$
		paths.setFont(Fonts.small());
		paths.setText(NLS.bind(ReleaseMessages.changesPaths, Isolation.isolate(before.toString()), Isolation.isolate(after.toString())));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(paths);
		ScrolledComposite scroll = new ScrolledComposite(content, SWT.V_SCROLL);
		Css.style(scroll, "paper"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		ChangesCanvas canvas = new ChangesCanvas(scroll, found);
		scroll.setContent(canvas);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(canvas.height());
		area.layout(true, true);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(area.getDisplay());
		clipboard.setContents(new Object[] { DiffMarkdown.entry(diff, diff.proposedVersion(), null) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		Jobs.inform(ReleaseMessages.copied);
	}

	/** What is shown, null before two releases were compared. */
	public ReleaseDiff diff() {
		return diff;
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
