// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/** A text that an engine has shaped and that {@link CharacterText} answers for; what the engine adds is how to draw it. */
public interface EngineText extends ShapedText {

	/** Who answers. */
	CharacterText characters();

	@Override
	default List<VisualLine> lines() {
		return characters().lines();
	}

	@Override
	default int lineAt(int offset) {
		return characters().lineAt(offset);
	}

	@Override
	default List<TextRange> runs(int begin, int end) {
		return characters().runs(begin, end);
	}

	@Override
	default Extent extent(int begin, int end) {
		return characters().extent(begin, end);
	}

	@Override
	default int offsetAt(int line, int x) {
		return characters().offsetAt(line, x);
	}

	@Override
	default int caretX(int line, int offset) {
		return characters().caretX(line, offset);
	}
}
