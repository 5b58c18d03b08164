// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.isnad.internal.rcp.Messages;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.PlainInput;
import org.isnad.ui.look.Icons;

/** The welcome page's input; there is one. */
final class WelcomeInput extends PlainInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(Glyph.ISNAD, Token.MUTED);
	}

	@Override
	public String getName() {
		return Messages.Welcome_tab;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
