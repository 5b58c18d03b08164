// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A tool that opens a menu wherever it is clicked; the menu is filled anew each time. */
public final class MenuTool extends Action implements IMenuCreator {
    private final Consumer<MenuManager> filler;
    private MenuManager open;

    /** @param filler is given the empty menu each time it opens */
    public MenuTool(String text, ImageDescriptor picture, Consumer<MenuManager> filler) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setToolTipText(text);
        setImageDescriptor(picture);
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu menu = getMenu(item.getParent());
            var bounds = item.getBounds();
            menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        open = new MenuManager();
        filler.accept(open);
        return open.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (open != null) {
            open.dispose();
            open = null;
        }
    }
}
