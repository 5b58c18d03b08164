// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;

/**
 * A small list of the tags that name the type of an annotation: typing narrows it down in either language, Enter takes the
 * chosen tag, Escape leaves everything as it was.
 */
public final class TagMenu {

	private static final int WIDTH = 220;
	private static final int ROWS = 10;

	private final EObject element;
	private final Tagset tagset;
	private final Shell shell;
	private final Text filter;
	private final org.eclipse.swt.widgets.List list;
	private List<Tag> shown = List.of();

	private TagMenu(Shell parent, EObject element, Tagset tagset) {
		this.element = element;
		this.tagset = tagset;
		shell = new Shell(parent, SWT.ON_TOP | SWT.BORDER | Window.getDefaultOrientation());
		shell.setLayout(new GridLayout());
		Css.style(shell, "part"); //$NON-NLS-1$
		filter = new Text(shell, SWT.SEARCH | SWT.BORDER);
		filter.setMessage(Messages.Tag_filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		list = new org.eclipse.swt.widgets.List(shell, SWT.SINGLE | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = list.getItemHeight() * ROWS;
		list.setLayoutData(data);
		filter.addModifyListener(event -> narrow());
		filter.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.DefaultSelection, event -> take());
		list.addListener(SWT.MouseUp, event -> take());
		shell.addListener(SWT.Deactivate, event -> shell.dispose());
		narrow();
	}

	/** Opens the list for an element at a point of the display; says so where there is nothing to choose. */
	public static void open(Shell parent, Point at, EObject element) {
		Optional<TagMenu> menu = Workspace.corpus().flatMap(store -> {
			EObject tagged = tagged(element, store);
			return tagset(tagged, store.scheme()).map(tagset -> new TagMenu(parent, tagged, tagset));
		});
		menu.ifPresentOrElse(opened -> opened.show(at), () -> Jobs.inform(Messages.Tag_none));
	}

	/** The type of a source is that of its entity. */
	private static EObject tagged(EObject element, CorpusStore store) {
		if (element instanceof SourceMention mention) {
			try {
				return store.sources().getEntities().stream().filter(entity -> entity.getId().equals(mention.getEntity())).findFirst()
						.map(EObject.class::cast).orElse(element);
			} catch (CorpusException e) {
				Jobs.trouble(Messages.Tag_none, e);
			}
		}
		return element;
	}

	private static Optional<Tagset> tagset(EObject element, Scheme scheme) {
		String name = switch (element) {
		case Claim claim -> "claimType"; //$NON-NLS-1$
		case Cue cue -> "cueClass"; //$NON-NLS-1$
		case SourceEntity entity -> "sourceType"; //$NON-NLS-1$
		default -> null;
		};
		return name == null ? Optional.empty() : scheme.tagset(Layer.of(element), name).filter(Tagset::isActive);
	}

	private void show(Point at) {
		shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
		shell.setLocation(at);
		shell.open();
		filter.setFocus();
	}

	private void narrow() {
		String typed = ArabicFolder.key(filter.getText().strip());
		shown = matching(tagset.getTags(), typed);
		list.setItems(shown.stream().map(Scheme::label).toArray(String[]::new));
		list.select(typed.isEmpty() ? Math.max(0, current()) : 0);
		list.showSelection();
	}

	private int current() {
		Object value = element.eGet(element.eClass().getEStructuralFeature(tagset.getName()));
		return shown.stream().map(Tag::getValue).toList().indexOf(value);
	}

	/** The tags of which a label or the value holds what was typed, those that begin with it first. */
	static List<Tag> matching(List<Tag> tags, String typed) {
		List<Tag> begins = new ArrayList<>();
		List<Tag> holds = new ArrayList<>();
		for (Tag tag : tags) {
			List<String> names = new ArrayList<>();
			for (String name : new String[] { tag.getLabelEn(), tag.getLabelAr(), tag.getValue() }) {
				if (name != null) {
					names.add(ArabicFolder.key(name));
				}
			}
			if (names.stream().anyMatch(name -> name.startsWith(typed))) {
				begins.add(tag);
			} else if (names.stream().anyMatch(name -> name.contains(typed))) {
				holds.add(tag);
			}
		}
		begins.addAll(holds);
		return begins;
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> shell.dispose();
		case SWT.CR, SWT.KEYPAD_CR -> take();
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			if (event.widget == filter && !shown.isEmpty()) {
				int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
				list.select(Math.floorMod(list.getSelectionIndex() + step, shown.size()));
				list.showSelection();
				event.doit = false;
			}
		}
		default -> {
			// typed into the filter
		}
		}
	}

	private void take() {
		int at = list.getSelectionIndex();
		if (at >= 0 && at < shown.size()) {
			String value = shown.get(at).getValue();
			shell.dispose();
			Workspace.execute(new SetTag(List.of(element), tagset.getName(), value));
		}
	}
}
