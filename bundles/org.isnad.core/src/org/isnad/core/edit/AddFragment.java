// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Adds words to an annotation, as a further fragment where they do not touch it. */
public final class AddFragment implements Edit {
	private final SpanElement element;
	private final Span words;

	/** The words, in UTF-16 code units. */
	public AddFragment(SpanElement element, Span words) {
		this.element = element;
		this.words = words;
	}

	@Override
	public String label() {
		return Messages.addFragment;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (element.getSpan().covers(words)) {
			throw new EditException(Messages.fragmentThere);
		}
		List<Fragment> fragments = new ArrayList<>(element.getSpan().fragments());
		fragments.addAll(words.fragments());
		return new SetSpan(element, Span.of(fragments)).command(session);
	}
}
