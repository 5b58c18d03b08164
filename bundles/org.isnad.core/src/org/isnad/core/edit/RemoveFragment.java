// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Takes words out of an annotation: a whole fragment, its edge, or a stretch inside, which leaves a fragment on either side. */
public final class RemoveFragment implements Edit {
	private final SpanElement element;
	private final Span words;

	/** The words, in UTF-16 code units. */
	public RemoveFragment(SpanElement element, Span words) {
		this.element = element;
		this.words = words;
	}

	/** Takes out the fragment that holds an offset or ends there; the fragment must not be the only one. */
	public static RemoveFragment at(SpanElement element, int offset) throws EditException {
		for (Fragment fragment : element.getSpan().fragments()) {
			if (fragment.begin() <= offset && offset <= fragment.end()) {
				return new RemoveFragment(element, Span.of(fragment.begin(), fragment.end()));
			}
		}
		throw new EditException(Messages.fragmentNotThere);
	}

	@Override
	public String label() {
		return Messages.removeFragment;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (!element.getSpan().overlaps(words)) {
			throw new EditException(Messages.fragmentNotThere);
		}
		if (!(element.eContainer() instanceof AnnotationSet set)) {
			throw new EditException(Messages.alreadyDeleted);
		}
		String text = Spans.text(session, set.getDocument()).string();
		List<Fragment> left = new ArrayList<>();
		int from = 0;
		for (Fragment out : words.fragments()) {
			keep(from, out.begin(), text, left);
			from = out.end();
		}
		keep(from, text.length(), text, left);
		if (left.isEmpty()) {
			throw new EditException(Messages.fragmentLast);
		}
		return new SetSpan(element, Span.of(left)).command(session);
	}

	private void keep(int from, int to, String text, List<Fragment> left) {
		Span part = from < to ? Spans.part(element.getSpan(), from, to, text) : null;
		if (part != null) {
			left.addAll(part.fragments());
		}
	}
}
