const box = document.body;
box.style.left = "0"; // wrong
box.style.marginRight = "1em"; // wrong
box.style.cssText = "position: fixed; left: 0"; // wrong
box.style = "margin-left: 1em"; // wrong
box.style.textAlign = "start";
box.style.insetInlineStart = "0";
console.log(box.getBoundingClientRect().left);
