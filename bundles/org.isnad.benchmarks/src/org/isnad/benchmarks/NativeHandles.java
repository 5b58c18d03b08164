// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.widgets.Display;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;

/**
 * Counts the resources of a display that are not disposed. SWT tracks them only for a display that was made so, and tracking
 * slows the making of each; it is switched on late here, when all that is to be timed has been timed.
 */
final class NativeHandles {
	private static final int ROOM = 1024;

	private final Display display;

	/** Counts what is made from now on. */
	NativeHandles(Display display) throws ReflectiveOperationException {
		this.display = display;
		set("trackingLock", new Object()); //$NON-NLS-1$
		set("objects", new Object[ROOM]); //$NON-NLS-1$
		set("errors", new Error[ROOM]); //$NON-NLS-1$
		set("tracking", true); //$NON-NLS-1$
	}

	private void set(String name, Object value) throws ReflectiveOperationException {
		Field field = Device.class.getDeclaredField(name);
		field.setAccessible(true);
		field.set(display, value);
	}

	/** How many are alive, apart from the fonts and icons that the kit keeps once they were asked for. */
	long alive() {
		return Arrays.stream(display.getDeviceData().objects).filter(Objects::nonNull).count() - Icons.kept() - Fonts.kept();
	}
}
